#include "engine/timetable/timetable.h"

#include "engine/timetable/order.h"
#include "engine/timetable/spasm_time.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_training(const Case& at_hand, const std::vector<int>& candidates)
{
    return std::any_of(candidates.begin(), candidates.end(), [&](int candidate) {
        return !at_hand.is_main(candidate) || at_hand.exercise(candidate).modality != Modality::stretch;
    });
}

CalendarSession session_on(const Case& at_hand, const TimetableSession& session, int phase, int week)
{
    CalendarSession day;
    day.date = at_hand.request.start + std::chrono::days(7 * (week - 1) + index_of(session.slot.day));
    day.week = week;
    day.phase = phase;
    day.at = session.slot.at;
    day.training = is_training(at_hand, session.candidates);
    day.spasms = spasm_time(at_hand.patient(), at_hand.settings().spasms);
    for (const int at : session.candidates) {
        const Candidate& candidate = at_hand.candidate(at);
        day.items.push_back({&at_hand.exercise(at), candidate.role, candidate.sides, candidate.side,
                             at_hand.prescription.dose(at, week)});
    }
    return day;
}

}

Timetable timetable_from(const Grid& grid, const Answers& answers)
{
    Timetable timetable;
    for (int phase = 0; phase < grid.phase_count(); ++phase) {
        auto& sessions = timetable.phases.emplace_back();
        for (int slot = 0; slot < grid.slot_count(); ++slot) {
            std::vector<int> chosen_here;
            for (const Seat& seat : grid.seats(phase, slot))
                if (answers[static_cast<std::size_t>(seat.var.index)]) chosen_here.push_back(seat.candidate);
            if (!chosen_here.empty())
                sessions.push_back(
                    {grid.slots()[static_cast<std::size_t>(slot)], in_order(grid.at_hand(), chosen_here)});
        }
    }
    return timetable;
}

std::vector<Var> decisions_of(const Grid& grid, const Timetable& timetable)
{
    std::vector<Var> yes;
    for (std::size_t phase = 0; phase < timetable.phases.size(); ++phase)
        for (const TimetableSession& session : timetable.phases[phase]) {
            const auto slot = std::find(grid.slots().begin(), grid.slots().end(), session.slot);
            if (slot == grid.slots().end()) continue;
            for (const int candidate : session.candidates)
                if (grid.is_listed(candidate))
                    yes.push_back(grid.seat(static_cast<int>(phase),
                                            static_cast<int>(slot - grid.slots().begin()), candidate));
        }
    return yes;
}

Calendar calendar_of(const Case& at_hand, const Timetable& timetable)
{
    Calendar calendar{at_hand.request.start, at_hand.protocol().weeks(), {}};
    for (int week = 1; week <= calendar.weeks; ++week) {
        const int phase = at_hand.protocol().phase_of(week);
        for (const TimetableSession& session : timetable.phases[static_cast<std::size_t>(phase)])
            calendar.sessions.push_back(session_on(at_hand, session, phase, week));
    }
    return calendar;
}

}
