#include "engine/screen/check_wishes.h"

#include "engine/base/said_parts.h"
#include "engine/base/text.h"
#include "engine/screen/set_aside.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

const Place on_request{"request", 0, 0};

struct WishedExercise {
    ExerciseId exercise;
    Said what;  ///< "the pin of ..."
    const TypedDose* dose = nullptr;
};

std::vector<WishedExercise> wishes_of(const Request& request)
{
    std::vector<WishedExercise> wishes;
    for (const Pin& pin : request.pins)
        wishes.push_back({pin.exercise, said("the pin of {1}", in_quotes(pin.exercise.text)),
                          pin.dose ? &*pin.dose : nullptr});
    for (const ChosenExercise& chosen : request.chosen)
        wishes.push_back(
            {chosen.exercise, said("the choice of {1}", in_quotes(chosen.exercise.text)), &chosen.dose});
    return wishes;
}

bool can_be_set_aside(const Request& request, const RuleId& rule)
{
    return std::any_of(request.precautions->begin(), request.precautions->end(),
                       [&](const Precaution& row) { return row.id == rule; });
}

/// What is typed behind the command to set the rule aside.
Said option_for(const RuleId& rule) { return said("--override \"{1}: why it is safe here\"", rule.text); }

Said way_out(const Request& request, const RuleId& rule)
{
    if (!can_be_set_aside(request, rule)) return "choose another exercise";
    return said("choose another, or set the rule aside with a reason: {1}", option_for(rule));
}

void check_allowed(const Request& request, const WishedExercise& wish, const Verdict& verdict,
                   Diagnostics& problems)
{
    std::set<RuleId> named;
    for (const Reason& reason : verdict.against)
        if (named.insert(reason.rule).second)
            problems.push_back({on_request,
                                said("{1} cannot come true: {2}, {3} ({4})", wish.what, reason.rule.text,
                                     reason.says, reason.about),
                                way_out(request, reason.rule)});
}

/// What the row allows at the most where the typed dose asks for more; empty when it does not.
Said beyond(const TypedDose& dose, const Exercise& exercise, const PersonalLimit& limit)
{
    const bool first_weeks_only = limit.until_week && !dose.holds_in(1);
    if (first_weeks_only) return {};
    if (limit.effort && dose.effort && *dose.effort > *limit.effort)
        return said("effort {1}", std::to_string(*limit.effort));
    if (limit.until_week) return {};
    if (limit.sets && dose.sets && *dose.sets > std::max(1, *limit.sets))
        return said_count(*limit.sets, "1 round", "{1} rounds");
    if (limit.hold && dose.hold && *dose.hold > *limit.hold)
        return said("a hold of {1}", std::to_string(limit.hold->count()) + " s");
    if (limit.session_minutes && exercise.dose.unit == DoseUnit::minutes && dose.count &&
        *dose.count > *limit.session_minutes)
        return said_count(*limit.session_minutes, "1 minute", "{1} minutes");
    return {};
}

void check_limits(const WishedExercise& wish, const Exercise& exercise, const std::vector<Applied>& in_force,
                  Diagnostics& problems)
{
    if (!wish.dose) return;
    for (const Applied& applied : in_force) {
        const auto& limit = applied.row.limit;
        if (!limit || (!limit->which.names_nothing() && !covers(limit->which, exercise))) continue;
        if (const Said most = beyond(*wish.dose, exercise, *limit); !most.empty())
            problems.push_back(
                {on_request,
                 said("{1} asks for {2}, but {3} allows {4} at most: {5}", wish.what, dose_said(*wish.dose),
                      applied.row.id.text, most, applied.row.says),
                 said("write less, or set the rule aside with a reason: {1}", option_for(applied.row.id))});
    }
}

Said free_times(const Patient& patient)
{
    std::vector<Said> days;
    for (const auto& [day, windows] : patient.time) {
        std::vector<Said> hours;
        for (const Window& window : windows) hours.emplace_back(window_text(window));
        days.push_back(said("{1} {2}", said_word(day), in_a_row(hours, "{1} and {2}")));
    }
    return said("free are: {1}", in_a_row(days));
}

bool is_free(const Patient& patient, Weekday day, std::optional<ClockTime> at)
{
    const auto windows = patient.time.find(day);
    if (windows == patient.time.end() || windows->second.empty()) return false;
    return !at || std::any_of(windows->second.begin(), windows->second.end(),
                              [&](const Window& window) { return window.from <= *at && *at < window.to; });
}

void check_time(const Patient& patient, const Pin& pin, Diagnostics& problems)
{
    const bool some_day = std::any_of(all_weekdays.begin(), all_weekdays.end(), [&](Weekday day) {
        return (!pin.day || *pin.day == day) && is_free(patient, day, pin.at);
    });
    if (some_day || (!pin.day && !pin.at)) return;
    problems.push_back({on_request, said("the pin of {1} names a time that is not free", pin_said(pin)),
                        free_times(patient)});
}

}

Diagnostics check_wishes(const Request& request, const Screening& screening)
{
    Diagnostics problems;
    const std::vector<Applied> in_force = precautions_in_force(request);
    for (const WishedExercise& wish : wishes_of(request)) {
        const int at = request.catalog->index_of(wish.exercise);
        if (at < 0) continue;
        check_allowed(request, wish, screening.verdicts[static_cast<std::size_t>(at)], problems);
        check_limits(wish, request.catalog->exercises()[static_cast<std::size_t>(at)], in_force, problems);
    }
    for (const Pin& pin : request.pins) check_time(request.patient, pin, problems);
    return problems;
}

}
