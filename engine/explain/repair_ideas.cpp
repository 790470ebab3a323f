#include "engine/explain/repair_ideas.h"

#include "engine/explain/paces.h"
#include "engine/explain/things_to_get.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

using Idea = std::vector<RequestChange>;

Idea lift_pins(const Request& request)
{
    Idea idea;
    for (const Pin& pin : request.pins) idea.push_back(LiftPin{pin});
    return idea;
}

Idea lift_bans(const Request& request)
{
    Idea idea;
    for (const ExerciseId& ban : request.bans) idea.push_back(LiftBan{ban});
    return idea;
}

Idea lift_banned_places(const Request& request)
{
    Idea idea;
    for (const BannedPlace& place : request.banned_places) idea.push_back(LiftBannedPlace{place});
    return idea;
}

Idea more_time(const Patient& patient)
{
    Idea idea;
    for (const auto& [day, windows] : patient.time)
        for (const Window& window : windows) idea.push_back(MoreTime{day, window, most_minutes_more});
    return idea;
}

/// The longest free window there is; without any, an hour in the morning.
Window usual_window(const Patient& patient)
{
    Window usual{ClockTime{9 * 60}, ClockTime{10 * 60}};
    int longest = 0;
    for (const auto& [day, windows] : patient.time)
        for (const Window& window : windows)
            if (window.minutes() > longest) {
                usual = window;
                longest = window.minutes();
            }
    return usual;
}

/// Days far from those that are free already come first: rest days lie between.
Idea further_days(const Patient& patient)
{
    std::vector<std::pair<int, Weekday>> days;
    for (const Weekday day : all_weekdays) {
        if (patient.time.contains(day)) continue;
        int near = 0;
        for (const int step : {1, 6})
            near += patient.time.contains(static_cast<Weekday>((index_of(day) + step) % 7)) ? 1 : 0;
        days.emplace_back(near, day);
    }
    std::sort(days.begin(), days.end());
    Idea idea;
    for (const auto& [near, day] : days) idea.push_back(FreeDay{day, usual_window(patient)});
    return idea;
}

bool is_an_aid(Equipment thing)
{
    return thing == Equipment::cane || thing == Equipment::walker || thing == Equipment::wheelchair;
}

/// Things that alone keep an exercise of the protocol away, the cheapest first. A walking aid is prescribed,
/// never proposed for exercising.
Idea things(const Screening& screening)
{
    std::set<std::pair<int, Equipment>> missing;
    for (const Verdict& verdict : screening.verdicts) {
        const std::vector<Reason>& against = verdict.against;
        const bool only_things =
            !against.empty() && std::all_of(against.begin(), against.end(), [](const Reason& reason) {
                return reason.rule.text == "equipment";
            });
        if (!only_things) continue;
        for (const Reason& reason : against)
            if (const auto thing = meaning_of<Equipment>(reason.about); thing && !is_an_aid(*thing))
                missing.emplace(thing_to_get(*thing).dear, *thing);
    }
    Idea idea;
    for (const auto& [dear, thing] : missing) idea.push_back(GetThing{thing});
    return idea;
}

Idea helpers(const Patient& patient)
{
    Idea idea;
    for (const auto& [day, windows] : patient.time)
        for (const Window& window : windows)
            if (!has_helper(patient, day, window)) idea.push_back(HelperThere{day, window});
    return idea;
}

/// One item fewer than the fullest session has by the prescription.
Idea fewer_items(const Request& request, const Screening& screening)
{
    const auto parts = prescribe_parts(request, screening.limits, slowest_paces(request.protocol));
    int fullest = request.protocol.sessions.items.least;
    for (std::size_t phase = 0; phase < request.protocol.phases.size(); ++phase) {
        int items = request.protocol.warm_up_minutes ? 1 : 0;
        for (const auto& [modality, part] : parts) items += std::max(1, part.items_by_phase[phase]);
        fullest = std::max(fullest, items);
    }
    const int most = std::min(fullest, most_items(request, screening.limits)) - 1;
    return most >= 2 ? Idea{FewerItems{most}} : Idea{};
}

Idea fewer_days(const Request& request)
{
    Idea idea;
    if (const int least = request.protocol.sessions.per_week.least; least > 1)
        idea.push_back(FewerDays{{}, least - 1});
    for (const auto& [modality, part] : request.protocol.parts)
        if (part.days.least > 0) idea.push_back(FewerDays{modality, part.days.least - 1});
    return idea;
}

}

std::vector<std::vector<RequestChange>> repair_ideas(const Request& request, const Screening& screening)
{
    std::vector<Idea> ideas{lift_pins(request),
                            lift_banned_places(request),
                            lift_bans(request),
                            more_time(request.patient),
                            fewer_items(request, screening),
                            fewer_days(request),
                            further_days(request.patient),
                            things(screening),
                            helpers(request.patient)};
    std::erase_if(ideas, [](const Idea& idea) { return idea.empty(); });
    return ideas;
}

std::vector<RequestChange> other_protocols(const Request& request, const Protocols& protocols)
{
    Idea others;
    for (const auto& protocol : protocols)
        if (protocol->id != request.protocol.id) others.push_back(OtherProtocol{protocol});
    return others;
}

}
