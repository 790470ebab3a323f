#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/paper.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"

#include <ostream>

namespace pacewise::cli {

namespace {

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    if (!arguments.has("out")) throw WrongUsage{"--out is missing: where shall the paper be written?"};
    keep_what_is_no_paper(*arguments.one("out"));
    const StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    write_file(*arguments.one("out"), handout_bytes(*stored.plan, *stored.request, find_home(), arguments));
    if (talk.json) {
        YamlWriter answer;
        answer.key("paper").value(*arguments.one("out"));
        talk.out << json_text(answer);
        return ExitCode::done;
    }
    talk.out << "paper: " << *arguments.one("out") << '\n';
    return ExitCode::done;
}

}

Command print_command()
{
    std::vector<Option> options = stored_plan_options();
    options.push_back({"out", "FILE", "the PDF"});
    for (Option& option : paper_options()) options.push_back(std::move(option));
    return {"print",
            "print PLAN --out FILE [--size S] [--paper P] [--language L] [--parts week,cards,therapist] "
            "[--cards N] [--week N]",
            "the paper of a plan as PDF", std::move(options), run};
}

}
