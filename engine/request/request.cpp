#include "engine/request/request.h"

#include "engine/base/said_parts.h"
#include "engine/base/text.h"
#include "engine/request/request_checks.h"

#include <algorithm>

namespace pacewise {

namespace {

const Place on_request{"request", 0, 0};
constexpr std::string_view tag_mark = "tag:";

void check_start(const Request& request, Diagnostics& problems)
{
    if (weekday_of(request.start) == Weekday::mon) return;
    const Date monday = request.start + std::chrono::days(7 - index_of(weekday_of(request.start)));
    problems.push_back({on_request,
                        said("{1} is a {2}; a plan starts on a Monday", date_text(request.start),
                             said_word(weekday_of(request.start))),
                        said("write {1}", date_text(monday))});
}

/// A typing error away; else the first exercise with that word in its id, as in "bike".
std::string likely_exercise(const Catalog& catalog, const std::string& wrong)
{
    const std::vector<std::string> ids = catalog.ids();
    if (const std::string near = nearest_word(wrong, ids); !near.empty()) return near;
    for (const std::string& id : ids) {
        const std::vector<std::string> words = split(id, '-');
        if (std::find(words.begin(), words.end(), wrong) != words.end()) return id;
    }
    return {};
}

}

const Exercise* known_exercise(const Request& request, const ExerciseId& id, const char* what,
                               Diagnostics& problems)
{
    if (const Exercise* exercise = request.catalog->find(id)) return exercise;
    const std::string near = likely_exercise(*request.catalog, id.text);
    problems.push_back(
        {on_request, said("{1} names {2}, which is no exercise", what, in_quotes(id.text)),
         near.empty() ? Said("see: pacewise exercises list") : said("write {1}", in_quotes(near))});
    return nullptr;
}

Diagnostics check_request(const Request& request)
{
    Diagnostics problems;
    check_pins(request, problems);
    for (const ExerciseId& ban : request.bans) known_exercise(request, ban, "the ban", problems);
    check_banned_places(request, problems);
    check_overrides(request, problems);
    check_chosen(request, problems);
    check_start(request, problems);
    return problems;
}

const TypedDose* typed_dose(const Request& request, const ExerciseId& exercise, int week)
{
    for (const ChosenExercise& chosen : request.chosen)
        if (chosen.exercise == exercise && chosen.dose.holds_in(week)) return &chosen.dose;
    for (const Pin& pin : request.pins)
        if (pin.exercise == exercise && pin.dose && pin.dose->holds_in(week) &&
            pin.is_in_phase(request.protocol.phase_of(week)))
            return &*pin.dose;
    return nullptr;
}

std::vector<ExerciseId> exercises_meant(const std::string& words, const Catalog& catalog)
{
    if (catalog.find(ExerciseId(words))) return {ExerciseId(words)};
    std::vector<ExerciseId> meant;
    const auto tag =
        words.starts_with(tag_mark) ? meaning_of<Tag>(words.substr(tag_mark.size())) : std::nullopt;
    for (const Exercise& exercise : catalog.exercises())
        if ((tag && exercise.has(*tag)) || exercise.ladder.family.text == words) meant.push_back(exercise.id);
    return meant;
}

}
