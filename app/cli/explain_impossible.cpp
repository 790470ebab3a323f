#include "app/cli/explain_impossible.h"

#include "app/cli/json.h"
#include "app/cli/load_request.h"
#include "app/cli/progress.h"
#include "app/cli/request_options.h"
#include "app/cli/tell.h"
#include "app/cli/tell_no_plan.h"
#include "engine/make_plan.h"

#include <ostream>

namespace pacewise::cli {

namespace {

/// As `plan` would look for it: a legal plan is all that is asked.
Outcome<Plan, NoPlan> looked_for(const Request& request, const Budget& budget, const Provenance& provenance)
{
    const Progress progress("looking for any plan");
    return make_plan(request, budget, provenance);
}

ExitCode tell_that_one_exists(Talk talk)
{
    YamlWriter answer;
    answer.key("plan").value(true);
    if (talk.json)
        talk.out << json_text(answer);
    else
        talk.out << "A plan exists: nothing stands in the way.\n";
    return ExitCode::done;
}

}

ExitCode explain_impossible(const Arguments& arguments, Talk talk)
{
    if (!arguments.has("protocol")) throw WrongUsage{"--protocol is missing"};
    const std::string language = told_in(arguments);
    const ProgramHome home = find_home();
    const Inputs inputs = load_request(home, arguments);
    if (tell_problems(inputs.problems, talk) || !inputs.request) return ExitCode::input_has_errors;
    const Budget budget = budget_from(arguments);
    const auto outcome = looked_for(*inputs.request, budget, inputs.provenance);
    if (std::holds_alternative<Solved<Plan>>(outcome)) return tell_that_one_exists(talk);
    return tell_no_plan(outcome, *inputs.request, home, budget, language, talk);
}

}
