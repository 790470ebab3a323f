#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/older_plan.h"
#include "app/cli/paper.h"
#include "app/cli/print_order.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"

#include <ostream>

namespace pacewise::cli {

namespace {

void tell(const Arguments& arguments, const LaidOut& laid, const std::optional<Printed>& printed, Talk talk)
{
    const auto out = arguments.one("out");
    if (talk.json) {
        YamlWriter answer;
        if (out) answer.key("paper").value(*out);
        if (printed) write_printed(answer, *printed);
        write_problems(answer, laid.told);
        talk.out << json_text(answer);
        return;
    }
    if (out) talk.out << "paper: " << *out << '\n';
    if (printed) tell_printed(*printed, talk);
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    const auto out = arguments.one("out");
    if (!out && !arguments.has("printer"))
        throw WrongUsage{"--out or --printer is missing: where shall the paper go?"};
    if (out) keep_what_is_no_paper(*out);
    const StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    const auto older = older_plan_beside(arguments.words[0], stored.plan->made.older);
    const auto laid =
        laid_out({*stored.plan, *stored.request, older ? &*older : nullptr}, find_home(), arguments, talk);
    if (!laid) return ExitCode::input_has_errors;
    const auto order = print_order_from(arguments, laid->wish);
    if (order && !printer_can(*order, talk)) return ExitCode::input_has_errors;
    const std::string pdf = write_pdf(laid->pages, laid->info);
    if (out) write_file(*out, pdf);
    std::optional<Printed> printed;
    if (order) printed = print_and_wait(*order, pdf, arguments, talk);
    tell(arguments, *laid, printed, talk);
    return ExitCode::done;
}

}

Command print_command()
{
    std::vector<Option> options = stored_plan_options();
    options.push_back({"out", "FILE", "the PDF"});
    for (Option& option : paper_options()) options.push_back(std::move(option));
    for (Option& option : print_order_options()) options.push_back(std::move(option));
    return {
        "print",
        "print PLAN --out FILE|--printer NAME [--parts week,cards,...] [--size S] [--paper P] [--language L] "
        "[--cards N] [--week N]",
        "the paper of a plan as PDF, or on a printer", std::move(options), run};
}

}
