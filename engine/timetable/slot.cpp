#include "engine/timetable/slot.h"

#include "engine/timetable/doses.h"
#include "engine/timetable/hours.h"
#include "engine/timetable/open_hours.h"
#include "engine/timetable/wished_slots.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::size_t starts_in_window = 3;
constexpr std::size_t starts_on_day = 4;
constexpr int least_minutes = 10;   // SA20: the least useful session
constexpr int worth_minutes = 20;   // a later start must leave at least so much
constexpr int between_starts = 15;  // starts nearer than this are the same to a patient
constexpr int long_minutes = 120;   // from here on a free window is a choice of hours

/// When a session could better begin than at once; in the order of their worth; the window's own beginning
/// where there is nothing better.
using Starts = std::vector<ClockTime>;

ClockTime after_drowsiness(const Patient& patient, Weekday day, Window window)
{
    return {window.from.minutes + drowsy_minutes_left(patient, day, window.from)};
}

/// The first help that comes after the window began without it.
ClockTime when_help_comes(const Patient& patient, Weekday day, Window window)
{
    if (!patient.helper) return window.from;
    const auto helped = patient.helper->find(day);
    if (helped == patient.helper->end()) return window.from;
    for (const Window hours : helped->second) {
        if (hours.from <= window.from && window.from < hours.to) return window.from;
        if (window.from < hours.from) return hours.from;
    }
    return window.from;
}

/// Where appointments stand at the beginning on most dates: when they are over.
ClockTime after_appointments(const Request& request, Weekday day, Window window)
{
    if (request.busy.empty()) return window.from;
    std::vector<Date> dates;
    for (int week = 0; week < request.protocol.weeks(); ++week)
        dates.push_back(request.start + std::chrono::days(7 * week + index_of(day)));
    if (usual_room(request, dates, window.from) >= worth_minutes) return window.from;
    std::vector<ClockTime> ends;
    for (const BusyTime& busy : request.busy)
        if (weekday_of(busy.date) == day && busy.when.meets(window)) ends.push_back(busy.when.to);
    std::sort(ends.begin(), ends.end());
    for (const ClockTime end : ends)
        if (usual_room(request, dates, end) >= worth_minutes) return end;
    return window.from;
}

/// The beginning of the least tiring time of day in the window.
ClockTime best_hour(const Request& request, Window window)
{
    ClockTime best = window.from;
    for (const Word<TimeOfDay>& time : vocabulary<TimeOfDay>()) {
        const ClockTime at = start_of(time.meaning);
        if (window.from < at && at < window.to && tiredness_at(request, at) < tiredness_at(request, best))
            best = at;
    }
    return best;
}

/// F21: half an hour of work, then the pause, then the second short session.
ClockTime second_session(const Request& request, Window window)
{
    constexpr int short_session = 30;
    const auto apart = std::chrono::ceil<std::chrono::minutes>(request.settings.hours.apart).count();
    return {window.from.minutes + short_session + static_cast<int>(apart)};
}

/// S40: an hour after a dose of baclofen that falls into the window.
ClockTime after_baclofen(const Request& request, Weekday day, Window window)
{
    const MedicineUse* baclofen = takes(request.patient, Medicine::baclofen);
    if (!baclofen || is_after_baclofen(request, day, window.from)) return window.from;
    const auto wait =
        std::chrono::ceil<std::chrono::minutes>(request.settings.hours.after_baclofen.least).count();
    for (const ClockTime dose : doses_on(*baclofen, day))
        if (window.from.minutes < dose.minutes + wait && dose.minutes + wait < window.to.minutes)
            return {dose.minutes + static_cast<int>(wait)};
    return window.from;
}

Starts wishes_in(const Request& request, Weekday day, Window window)
{
    const Patient& patient = request.patient;
    Starts wishes{after_drowsiness(patient, day, window), when_help_comes(patient, day, window),
                  after_appointments(request, day, window)};
    if (window.minutes() < long_minutes) return wishes;
    wishes.push_back(best_hour(request, window));
    if (may_split_days(patient)) wishes.push_back(second_session(request, window));
    wishes.push_back(after_baclofen(request, day, window));
    return wishes;
}

Starts starts_in(const Request& request, Weekday day, Window window)
{
    if (window.minutes() < least_minutes) return {};
    Starts starts{window.from};
    for (const ClockTime wish : wishes_in(request, day, window)) {
        const bool is_near = std::any_of(starts.begin(), starts.end(), [&](ClockTime start) {
            return wish.minutes < start.minutes + between_starts &&
                   start.minutes < wish.minutes + between_starts;
        });
        if (is_near || window.to.minutes - wish.minutes < worth_minutes) continue;
        if (starts.size() < starts_in_window) starts.push_back(wish);
    }
    return starts;
}

}

std::vector<Slot> slots_of(const Request& request)
{
    std::vector<Slot> slots;
    for (const auto& [day, windows] : request.patient.time) {
        std::vector<Slot> on_day;
        // Every window offers its first start before any offers its second.
        for (std::size_t turn = 0; turn < starts_in_window; ++turn)
            for (const Window& window : windows) {
                const Starts starts = starts_in(request, day, window);
                if (turn < starts.size() && on_day.size() < starts_on_day)
                    on_day.push_back({day, starts[turn], window.to.minutes - starts[turn].minutes});
            }
        slots.insert(slots.end(), on_day.begin(), on_day.end());
    }
    add_wished_slots(request, slots);
    std::sort(slots.begin(), slots.end());
    return slots;
}

}
