#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/paper.h"
#include "app/cli/progress.h"
#include "app/cli/request_options.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "app/cli/tell_no_plan.h"
#include "app/cli/week_text.h"
#include "app/cli/wish_options.h"
#include "engine/adapt/revise.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/plan/write_plan.h"
#include "engine/seal/fingerprint.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

std::vector<std::string> names_of(const std::vector<Pin>& pins)
{
    std::vector<std::string> names;
    for (const Pin& pin : pins) names.push_back(pin.exercise.text);
    return names;
}

std::vector<std::string> banned_names(const Request& request)
{
    std::vector<std::string> names;
    for (const ExerciseId& ban : request.bans) names.push_back(ban.text);
    for (const BannedPlace& place : request.banned_places) names.push_back(place.exercise.text);
    return names;
}

WrongUsage no_such_wish(const std::string& option, const std::string& name,
                        const std::vector<std::string>& known)
{
    return {"--" + option + ": the plan has no such wish for " + in_quotes(name) + maybe_near(name, known)};
}

/// Care: throws WrongUsage when the plan has no such wish.
void take_back_pins(const std::string& name, Request& request)
{
    const std::vector<std::string> known = names_of(request.pins);
    if (std::erase_if(request.pins, [&](const Pin& pin) { return pin.exercise.text == name; }) == 0)
        throw no_such_wish("unpin", name, known);
}

/// Care: throws WrongUsage when the plan has no such wish.
void take_back_bans(const std::string& name, Request& request)
{
    const std::vector<std::string> known = banned_names(request);
    const auto everywhere = std::erase(request.bans, ExerciseId(name));
    const auto somewhere = std::erase_if(
        request.banned_places, [&](const BannedPlace& place) { return place.exercise.text == name; });
    if (everywhere + somewhere == 0) throw no_such_wish("unban", name, known);
}

void take_back_wishes(const Arguments& arguments, Request& request)
{
    for (const std::string& name : arguments.all("unpin")) take_back_pins(name, request);
    for (const std::string& name : arguments.all("unban")) take_back_bans(name, request);
}

/// From --week, or from --from: the first week that does not begin before the date.
int first_open_week(const Arguments& arguments, const Plan& plan)
{
    if (arguments.has("week") && arguments.has("from")) throw WrongUsage{"--week and --from say the same"};
    if (const auto week = arguments.one("week"))
        return static_cast<int>(whole_number("week", *week, 1, plan.weeks));
    const auto from = arguments.one("from");
    if (!from) return 1;
    const auto date = read_date(*from);
    if (!date) throw WrongUsage{"--from needs a date like 2026-11-23, but there is " + in_quotes(*from)};
    const auto days = (*date - plan.start).count();
    const int week = days <= 0 ? 1 : static_cast<int>((days + 6) / 7) + 1;
    if (week > plan.weeks)
        throw WrongUsage{"--from " + *from + ": no week of the plan begins on or after it"};
    return week;
}

void write_changes(YamlWriter& answer, const Plan& plan, const std::string& language)
{
    answer.key("changes").begin_list();
    for (const Translations& change : plan.changes) answer.value(change.in(language));
    answer.end();
}

std::string headline(const Plan& plan, const std::string& language)
{
    if (language == "es") return plan.changes.empty() ? "No cambia nada.\n" : "Lo que cambia:\n";
    return plan.changes.empty() ? "Nothing changed.\n" : "What changed:\n";
}

/// The new version, what it was made from, and the first week that may differ.
struct Revised {
    const Plan& plan;
    const Plan& older;
    int week;
};

ExitCode finish(const Revised& revised, const Arguments& arguments, const Request& request, Talk talk)
{
    const Plan& plan = revised.plan;
    const int week = revised.week;
    const std::string file = *arguments.one("out"), language = told_in(arguments);
    const bool wished = arguments.has("pdf");
    std::optional<std::string> paper;  // made before anything is written
    if (wished) paper = handout_bytes({plan, request, &revised.older}, find_home(), arguments, talk);
    write_file(file, plan_text(plan));
    if (paper) write_file(*arguments.one("pdf"), *paper);
    const ExitCode exit = paper || !wished ? ExitCode::done : ExitCode::input_has_errors;
    if (talk.json) {
        YamlWriter answer;
        answer.key("plan").value(file).key("version").value(plan.version);
        answer.key("from_week").value(week);
        write_changes(answer, plan, language);
        answer.key("points").value(plan.points);
        talk.out << json_text(answer);
        return exit;
    }
    talk.out << "plan: " << file << ", version " << plan.version << '\n';
    if (paper) talk.out << "paper: " << *arguments.one("pdf") << '\n';
    talk.out << '\n' << headline(plan, language);
    for (const Translations& change : plan.changes) talk.out << "  " << change.in(language) << '\n';
    talk.out << '\n' << week_text(plan, request, week);
    return exit;
}

ExitCode tell_none(const Outcome<Revision, NoPlan>& outcome, const Request& request, const Budget& budget,
                   const std::string& language, Talk talk)
{
    Outcome<Plan, NoPlan> none = Cancelled{};
    if (const auto* impossible = std::get_if<Impossible<NoPlan>>(&outcome)) none = *impossible;
    if (const auto* late = std::get_if<OutOfTime<NoPlan>>(&outcome)) none = *late;
    return tell_no_plan(none, request, find_home(), budget, language, talk);
}

void check_usage(const Arguments& arguments)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    if (!arguments.has("out")) throw WrongUsage{"--out is missing: where shall the new version be written?"};
    const std::string out = *arguments.one("out");
    if (const auto pdf = arguments.one("pdf")) {
        if (*pdf == out) throw WrongUsage{"--out and --pdf name the same file"};
        keep_what_is_no_paper(*pdf);
    }
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    check_usage(arguments);
    StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    // Written over is only a version of this very plan.
    keep_other_kinds(*arguments.one("out"), stored.bytes.substr(0, stored.bytes.find("version:")),
                     "version of this plan");
    const int week = first_open_week(arguments, *stored.plan);
    Inputs inputs{std::move(stored.request), {}, stored.provenance, {}};
    take_back_wishes(arguments, *inputs.request);
    apply_wishes(arguments, *inputs.request);
    check_wishes_of(inputs);
    if (tell_problems(inputs.problems, talk)) return ExitCode::input_has_errors;
    const Budget budget = budget_from(arguments);
    const auto outcome = [&] {
        const Progress progress("looking for the fewest changes");
        return revise({*stored.plan, fingerprint(stored.bytes), week}, *inputs.request, budget,
                      stored.provenance);
    }();
    if (const auto* solved = std::get_if<Solved<Revision>>(&outcome))
        return finish({solved->value.plan, *stored.plan, week}, arguments, *inputs.request, talk);
    return tell_none(outcome, *inputs.request, budget, told_in(arguments), talk);
}

}

Command revise_command()
{
    std::vector<Option> options = stored_plan_options();
    for (Option& option : wish_options()) options.push_back(std::move(option));
    options.push_back({"unpin", "EXERCISE", "takes its pins back", true});
    options.push_back({"unban", "EXERCISE", "takes its bans back, everywhere and on single places", true});
    options.push_back({"week", "N", "the first week that may change; paper shows this one"});
    options.push_back({"from", "DATE", "the same: weeks that began before this day stay"});
    options.push_back({"search-steps", "N", "how long to look for a better plan"});
    options.push_back({"out", "PLAN", "where the new version is written"});
    options.push_back({"pdf", "FILE", "print it too"});
    for (Option& option : paper_options())
        if (option.name != "week") options.push_back(std::move(option));
    return {"revise",
            "revise PLAN --out PLAN [--patient FILE] [--pin ...] [--ban ...] [--unpin ...] [--unban ...] "
            "[--override ...] [--week N | --from DATE] [--pdf FILE]",
            "the next version of a plan, with the fewest changes", std::move(options), run};
}

}
