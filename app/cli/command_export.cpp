#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"
#include "engine/exchange/minizinc.h"
#include "engine/explain/case_of_plan.h"

#include <ostream>

namespace pacewise::cli {

namespace {

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    if (!arguments.has("as")) throw WrongUsage{"--as is missing: minizinc"};
    word_of_option(arguments, "as", {"minizinc"}, "minizinc");
    if (!arguments.has("out")) throw WrongUsage{"--out is missing: where shall it be written?"};
    const std::string file = *arguments.one("out");
    keep_other_kinds(file, minizinc_begins, "instance for MiniZinc");
    const StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    const CaseOfPlan plan(*stored.plan, *stored.request);
    write_file(file, minizinc_text(plan.posted(), plan.answers()));
    if (talk.json) {
        YamlWriter answer;
        answer.key("instance").value(file);
        talk.out << json_text(answer);
        return ExitCode::done;
    }
    talk.out << "instance: " << file << '\n';
    return ExitCode::done;
}

}

Command export_command()
{
    std::vector<Option> options = stored_plan_options();
    options.push_back({"as", "FORMAT", "minizinc: the exact question as data for other solvers"});
    options.push_back({"out", "FILE", "where it is written"});
    return {"export", "export PLAN --as minizinc --out FILE", "a plan for other programs", std::move(options),
            run};
}

}
