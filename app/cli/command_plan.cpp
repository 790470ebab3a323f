#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/paper.h"
#include "app/cli/request_options.h"
#include "app/cli/tell.h"
#include "app/cli/week_text.h"
#include "engine/base/file.h"
#include "engine/plan/write_plan.h"

#include <ostream>

namespace pacewise::cli {

namespace {

ExitCode tell_no_plan(const NoPlan& reasons, bool proven, const std::string& language, Talk talk)
{
    if (talk.json) {
        YamlWriter answer;
        answer.key("plan").value(false).key("proven").value(proven);
        write_reasons(answer, "reasons", reasons, language);
        talk.out << json_text(answer);
        return ExitCode::no_plan;
    }
    talk.err << (proven ? "No plan exists. These rules stand in the way:\n"
                        : "No legal plan was found. In the nearest try these rules stood in the way:\n");
    tell_reasons(reasons, language, talk.err);
    if (!proven)
        talk.err << "  Maybe give more free time, a slower pace (--pace slow) or more --search-steps\n";
    return ExitCode::no_plan;
}

ExitCode finish(const Plan& plan, const Arguments& arguments, const Request& request, const Home& home,
                Talk talk)
{
    const std::string file = *arguments.one("out");
    std::string paper;  // made before anything is written: a wrong wish leaves no half of the answer
    if (arguments.has("pdf")) paper = handout_bytes(plan, request, home, arguments);
    write_file(file, plan_text(plan));
    if (arguments.has("pdf")) write_file(*arguments.one("pdf"), paper);
    if (talk.json) {
        talk.out << json_from_yaml(plan_text(plan));
        return ExitCode::done;
    }
    talk.out << "plan: " << file << '\n';
    if (const auto pdf = arguments.one("pdf")) talk.out << "paper: " << *pdf << '\n';
    talk.out << '\n' << week_text(plan, request, 1);
    return ExitCode::done;
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
    const Home home = find_home();
    Inputs inputs = load_inputs(home, input_paths(arguments));
    if (inputs.request) {
        apply_request_options(arguments, *inputs.request);
        for (Diagnostic& problem : check_request(*inputs.request))
            inputs.problems.push_back(std::move(problem));
    }
    if (tell_problems(inputs.problems, talk) || !inputs.request) return ExitCode::input_has_errors;
    const auto outcome = make_plan(*inputs.request, budget_from(arguments), inputs.provenance);
    if (const auto* solved = std::get_if<Solved<Plan>>(&outcome))
        return finish(solved->value, arguments, *inputs.request, home, talk);
    if (const auto* impossible = std::get_if<Impossible<NoPlan>>(&outcome))
        return tell_no_plan(impossible->why, true, inputs.request->patient.language, talk);
    if (const auto* spent = std::get_if<OutOfTime<NoPlan>>(&outcome))
        return tell_no_plan(spent->nearest, false, inputs.request->patient.language, talk);
    return ExitCode::stopped_early;
}

}

Command plan_command()
{
    std::vector<Option> options = request_options();
    options.push_back({"out", "PLAN", "where the plan is written"});
    options.push_back({"pdf", "FILE", "print it too"});
    for (Option& option : paper_options()) options.push_back(std::move(option));
    return {"plan",
            "plan PATIENT --protocol P --out PLAN [--pdf FILE] [--start DATE] [--seed N] [--pace P] [--pin "
            "...] [--ban ...]",
            "makes a plan for a patient and audits it", std::move(options), run};
}

}
