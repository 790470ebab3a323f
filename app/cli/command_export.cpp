#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/paper.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"
#include "engine/exchange/minizinc.h"
#include "engine/explain/case_of_plan.h"
#include "engine/render/write_html.h"

#include <ostream>

namespace pacewise::cli {

namespace {

constexpr const char* html_begins = "<!DOCTYPE html>";

void tell(const std::string& what, const std::string& file, Talk talk)
{
    if (talk.json) {
        YamlWriter answer;
        answer.key(what).value(file);
        talk.out << json_text(answer);
        return;
    }
    talk.out << what << ": " << file << '\n';
}

ExitCode export_minizinc(const StoredPlan& stored, const std::string& file, Talk talk)
{
    const CaseOfPlan plan(*stored.plan, *stored.request);
    write_file(file, minizinc_text(plan.posted(), plan.answers()));
    tell("instance", file, talk);
    return ExitCode::done;
}

ExitCode export_html(const StoredPlan& stored, const std::string& file, const Arguments& arguments, Talk talk)
{
    const auto laid = laid_out({*stored.plan, *stored.request}, find_home(), arguments, talk);
    if (!laid) return ExitCode::input_has_errors;
    write_file(file, write_html(laid->pages, {laid->info.title, laid->info.language}));
    tell("paper", file, talk);
    return ExitCode::done;
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    if (!arguments.has("as")) throw WrongUsage{"--as is missing: minizinc or html"};
    const bool html = word_of_option(arguments, "as", {"minizinc", "html"}, "minizinc") == "html";
    if (!arguments.has("out")) throw WrongUsage{"--out is missing: where shall it be written?"};
    const std::string file = *arguments.one("out");
    if (html)
        keep_other_kinds(file, html_begins, "web page");
    else
        keep_other_kinds(file, minizinc_begins, "instance for MiniZinc");
    const StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    return html ? export_html(stored, file, arguments, talk) : export_minizinc(stored, file, talk);
}

}

Command export_command()
{
    std::vector<Option> options = stored_plan_options();
    options.push_back(
        {"as", "FORMAT",
         "html: the paper as a web page; minizinc: the exact question as data for other solvers"});
    options.push_back({"out", "FILE", "where it is written"});
    for (Option& option : paper_options()) options.push_back(std::move(option));
    return {"export", "export PLAN --as html|minizinc --out FILE", "a plan for other programs",
            std::move(options), run};
}

}
