#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/load_request.h"
#include "app/cli/paper.h"
#include "app/cli/progress.h"
#include "app/cli/request_options.h"
#include "app/cli/tell.h"
#include "app/cli/tell_no_plan.h"
#include "app/cli/week_text.h"
#include "app/files/inputs.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/plan/write_plan.h"

#include <ostream>

namespace pacewise::cli {

namespace {

/// "312 points, at most 31 points (10 %) from the best possible plan"
std::string score_text(const Plan& plan)
{
    std::string text = counted(plan.points, "point", "points");
    if (plan.proven) return text + ", and no plan is better: proven";
    if (!plan.bound) return text;
    const long away = plan.points - *plan.bound;
    text += ", at most " + counted(away, "point", "points");
    if (plan.points > 0) text += " (" + std::to_string((100 * away + plan.points - 1) / plan.points) + " %)";
    return text + " from the best possible plan";
}

ExitCode finish(const Plan& plan, const Arguments& arguments, const Request& request, const ProgramHome& home,
                Talk talk)
{
    const std::string file = *arguments.one("out");
    const bool wished = arguments.has("pdf");
    std::optional<std::string>
        paper;  // made before anything is written: a wrong wish leaves no half of the answer
    if (wished) paper = handout_bytes({plan, request}, home, arguments, talk);
    write_file(file, plan_text(plan));
    if (paper) write_file(*arguments.one("pdf"), *paper);
    const ExitCode exit = paper || !wished ? ExitCode::done : ExitCode::input_has_errors;
    if (talk.json) {
        talk.out << json_from_yaml(plan_text(plan));
        return exit;
    }
    talk.out << "plan: " << file << '\n';
    if (paper) talk.out << "paper: " << *arguments.one("pdf") << '\n';
    talk.out << score_text(plan) << "\n\n" << week_text(plan, request, 1);
    return exit;
}

Outcome<Plan, NoPlan> planned(const Request& request, const Budget& budget, const Provenance& provenance)
{
    const Progress progress("looking for the best plan");
    return make_plan(request, budget, provenance);
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one patient file"};
    if (!arguments.has("protocol")) throw WrongUsage{"--protocol is missing"};
    if (!arguments.has("out")) throw WrongUsage{"--out is missing: where shall the plan be written?"};
    keep_what_is_no_plan(*arguments.one("out"));
    if (const auto pdf = arguments.one("pdf")) {
        if (*pdf == *arguments.one("out")) throw WrongUsage{"--out and --pdf name the same file"};
        keep_what_is_no_paper(*pdf);
    }
    const ProgramHome home = find_home();
    const Inputs inputs = load_request(home, arguments);
    if (tell_problems(inputs.problems, talk) || !inputs.request) return ExitCode::input_has_errors;
    const Request& request = *inputs.request;
    Budget budget = budget_from(arguments);
    if (arguments.has("bound")) budget.bound_work = usual_bound_work;
    const auto outcome = planned(request, budget, inputs.provenance);
    if (const auto* solved = std::get_if<Solved<Plan>>(&outcome)) {
        if (budget.cancelled())
            talk.err << "stopped: this is the best plan so far; verify cannot make it again\n";
        return finish(solved->value, arguments, request, home, talk);
    }
    return tell_no_plan(outcome, request, home, budget, told_in(arguments), talk);
}

}

Command plan_command()
{
    std::vector<Option> options = request_options();
    options.push_back({"out", "PLAN", "where the plan is written"});
    options.push_back({"pdf", "FILE", "print it too"});
    options.push_back({"bound", "", "prove how far from the best possible plan it is at most"});
    for (Option& option : paper_options()) options.push_back(std::move(option));
    return {"plan",
            "plan PATIENT --protocol P --out PLAN [--pdf FILE] [--start DATE] [--seed N] [--pace P] [--pin "
            "...] [--ban ...] [--override ...] [--mode arrange --chosen FILE]",
            "makes a plan for a patient and audits it", std::move(options), run};
}

}
