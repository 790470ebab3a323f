#include "tests/engine/adapt/random_edits.h"

#include "engine/adapt/places.h"
#include "engine/base/random.h"
#include "engine/screen/screen.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

std::vector<ExerciseId> used_in(const Plan& plan)
{
    std::set<ExerciseId> used;
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) used.insert(item.exercise);
    return {used.begin(), used.end()};
}

template <class T> const T& any_of(const std::vector<T>& list, Random& random)
{
    return list[static_cast<std::size_t>(random.below(static_cast<int>(list.size())))];
}

std::optional<RandomEdit> ban(const Plan& plan, Request request, Random& random)
{
    const ExerciseId exercise = any_of(used_in(plan), random);
    request.bans.push_back(exercise);
    return RandomEdit{"ban " + exercise.text, std::move(request)};
}

std::optional<RandomEdit> pin(const Plan& plan, Request request, Random& random)
{
    const Screening screening = screen(request);
    const std::vector<ExerciseId> used = used_in(plan);
    std::vector<ExerciseId> others;
    for (std::size_t at = 0; at < screening.verdicts.size(); ++at) {
        const Exercise& exercise = request.catalog->exercises()[at];
        const bool is_used = std::find(used.begin(), used.end(), exercise.id) != used.end();
        if (screening.verdicts[at].allowed() && !is_used &&
            request.protocol.parts.contains(exercise.modality))
            others.push_back(exercise.id);
    }
    if (others.empty()) return {};
    const ExerciseId exercise = any_of(others, random);
    request.pins.push_back({exercise, {}, 1 + random.below(static_cast<int>(plan.phases.size()))});
    return RandomEdit{"pin " + exercise.text, std::move(request)};
}

std::optional<RandomEdit> lose_time(Request request, Random& random)
{
    std::vector<Weekday> days;
    for (const auto& [day, windows] : request.patient.time) days.push_back(day);
    if (days.size() < 2) return {};
    const Weekday day = any_of(days, random);
    auto& windows = request.patient.time[day];
    windows.erase(windows.begin() + random.below(static_cast<int>(windows.size())));
    if (windows.empty()) request.patient.time.erase(day);
    return RandomEdit{"less time on " + std::string(word_of(day)), std::move(request)};
}

std::optional<RandomEdit> find_something(Request request, Random& random)
{
    Patient& patient = request.patient;
    switch (random.below(4)) {
    case 0: patient.numb_feet = true; return RandomEdit{"numb feet", std::move(request)};
    case 1: patient.heat_sensitive = true; return RandomEdit{"heat", std::move(request)};
    case 2:
        patient.pain = std::vector<Pain>{{Joint::knee, Side::left, 4, 5, PainCause::joint}};
        return RandomEdit{"knee pain", std::move(request)};
    default:
        patient.spasticity = std::vector<Tone>{{Muscle::adductors, Side::both, Ashworth::one}};
        return RandomEdit{"tight inner thighs", std::move(request)};
    }
}

bool is_free(const Patient& patient, const KeptPlace& place)
{
    const auto windows = patient.time.find(place.day);
    return windows != patient.time.end() &&
           std::any_of(windows->second.begin(), windows->second.end(),
                       [&](const Window& window) { return window.from <= place.at && place.at < window.to; });
}

}

std::optional<RandomEdit> random_edit(std::uint64_t seed, const Plan& plan, const Request& request)
{
    Random random(seed);
    switch (random.below(4)) {
    case 0: return ban(plan, request, random);
    case 1: return pin(plan, request, random);
    case 2: return lose_time(request, random);
    default: return find_something(request, random);
    }
}

std::vector<KeptPlace> unaffected_places(const Plan& plan, const Request& edited)
{
    const Screening screening = screen(edited);
    std::vector<KeptPlace> places = places_of(plan, edited.protocol);
    std::erase_if(places, [&](const KeptPlace& place) {
        const int exercise = edited.catalog->index_of(place.exercise);
        return !is_free(edited.patient, place) ||
               !screening.verdicts[static_cast<std::size_t>(exercise)].allowed();
    });
    return places;
}

int kept_percent(const std::vector<KeptPlace>& places, const Plan& revised, const Request& request)
{
    if (places.empty()) return 100;
    const std::vector<KeptPlace> now = places_of(revised, request.protocol);
    const auto kept = std::count_if(places.begin(), places.end(), [&](const KeptPlace& place) {
        return std::find(now.begin(), now.end(), place) != now.end();
    });
    return static_cast<int>(100 * kept / static_cast<std::ptrdiff_t>(places.size()));
}

}
