#include "app/cli/wish_options.h"

#include "engine/base/text.h"
#include "engine/request/arrange.h"
#include "engine/screen/check_wishes.h"
#include "engine/screen/screen.h"

#include <algorithm>
#include <chrono>

namespace pacewise::cli {

namespace {

/// Care: throws WrongUsage, with what the therapist typed behind the option.
Pin pin_from(const std::string& option, const std::string& typed, const std::string& text)
{
    Read<Pin> read = pin_from_text(text);
    if (read.value) return *read.value;
    const Diagnostic& problem = read.problems.front();
    throw WrongUsage{"--" + option + ' ' + typed + ": " + problem.message.english() +
                     (problem.maybe.empty() ? "" : ". Maybe " + problem.maybe.english())};
}

template <class T> void add_once(std::vector<T>& all, T added)
{
    if (std::find(all.begin(), all.end(), added) == all.end()) all.push_back(std::move(added));
}

/// "bridge-full", "bridge@tue 09:00", "tag:floor@phase 2": the name says which, the rest says where.
void add_ban(const std::string& text, Request& request)
{
    const std::string name = text.substr(0, text.find_first_of("@ "));
    std::vector<ExerciseId> meant = exercises_meant(name, *request.catalog);
    if (meant.empty()) meant = {ExerciseId(name)};  // check_request names the nearest one
    const Pin where = pin_from("ban", text, "exercise" + text.substr(name.size()));
    if (where.dose)
        throw WrongUsage{"--ban " + text + ": a ban has no dose. Maybe leave out what follows \":\""};
    const bool everywhere = !where.day && !where.at && !where.phase;
    for (ExerciseId& exercise : meant)
        if (everywhere)
            add_once(request.bans, std::move(exercise));
        else
            add_once(request.banned_places,
                     BannedPlace{std::move(exercise), where.day, where.phase, where.at});
}

/// "S32: the squeeze is done lying, with a small ball"
Override override_from(const std::string& text, const std::string& by)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        throw WrongUsage{"--override " + text + ": a reason is missing. Maybe \"" + text +
                         ": why it is safe for this patient\""};
    const Date today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return {RuleId(trimmed(text.substr(0, colon))), trimmed(text.substr(colon + 1)), by, today};
}

}

std::vector<Option> wish_options()
{
    return {
        {"pin", "\"EXERCISE[@DAY] [TIME] [phase N][: DOSE]\"",
         "this one, here, so much: bridge-full@tue, or \"bridge-full@tue 09:00 phase 2: 2x10 effort 4\"",
         true},
        {"ban", "\"EXERCISE[@DAY] [TIME] [phase N]\"",
         "never this one, or not here: bridge-full@tue; or a whole family, or tag:floor", true},
        {"override", "\"RULE: REASON\"", "sets a precaution aside; the reason is kept with the plan", true},
        {"by", "NAME", "who sets it aside"}};
}

void apply_wishes(const Arguments& arguments, Request& request)
{
    for (const std::string& pin : arguments.all("pin")) request.pins.push_back(pin_from("pin", pin, pin));
    for (const std::string& ban : arguments.all("ban")) add_ban(ban, request);
    if (arguments.has("override") && !arguments.has("by"))
        throw WrongUsage{"--override needs --by: who sets the precaution aside?"};
    for (const std::string& text : arguments.all("override"))
        request.overrides.push_back(override_from(text, *arguments.one("by")));
}

void apply_mode(const Arguments& arguments, Inputs& inputs)
{
    const std::string mode = word_of_option(arguments, "mode", words_in<PlanMode>(), "suggest");
    const bool arranges = mode == word_of(PlanMode::arrange);
    if (arranges != arguments.has("chosen"))
        throw WrongUsage{arranges ? "--mode arrange needs --chosen FILE: what shall be arranged?"
                                  : "--chosen belongs to --mode arrange"};
    if (!arranges || !inputs.request) return;
    Read<std::vector<ChosenExercise>> chosen = load_chosen(*arguments.one("chosen"));
    for (Diagnostic& problem : chosen.problems) inputs.problems.push_back(std::move(problem));
    if (chosen.value) inputs.request = arranged(std::move(*inputs.request), std::move(*chosen.value));
}

void check_wishes_of(Inputs& inputs)
{
    if (!inputs.request || has_errors(inputs.problems)) return;
    Diagnostics problems = check_request(*inputs.request);
    if (problems.empty()) problems = check_wishes(*inputs.request, screen(*inputs.request));
    for (Diagnostic& problem : problems) inputs.problems.push_back(std::move(problem));
}

}
