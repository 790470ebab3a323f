#include "app/cli/wish_options.h"

#include "engine/base/text.h"
#include "engine/request/arrange.h"
#include "engine/screen/check_wishes.h"
#include "engine/screen/screen.h"

#include <algorithm>
#include <chrono>

namespace pacewise::cli {

namespace {

Pin pin_from(const std::string& text)
{
    Read<Pin> read = pin_from_text(text);
    if (read.value) return *read.value;
    const Diagnostic& problem = read.problems.front();
    throw WrongUsage{"--pin " + text + ": " + problem.message +
                     (problem.maybe.empty() ? "" : ". Maybe " + problem.maybe)};
}

void add_ban(const std::string& text, Request& request)
{
    const std::vector<ExerciseId> meant = exercises_meant(text, *request.catalog);
    if (meant.empty()) request.bans.emplace_back(text);  // check_request names the nearest one
    for (const ExerciseId& exercise : meant)
        if (std::find(request.bans.begin(), request.bans.end(), exercise) == request.bans.end())
            request.bans.push_back(exercise);
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
        {"ban", "EXERCISE", "never this one; or a whole family, or tag:floor", true},
        {"override", "\"RULE: REASON\"", "sets a precaution aside; the reason is kept with the plan", true},
        {"by", "NAME", "who sets it aside"}};
}

void apply_wishes(const Arguments& arguments, Request& request)
{
    for (const std::string& pin : arguments.all("pin")) request.pins.push_back(pin_from(pin));
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
