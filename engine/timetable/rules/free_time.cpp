#include "engine/base/text.h"
#include "engine/timetable/open_hours.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/shots.h"
#include "engine/timetable/spasm_time.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// Minutes of one session: what is free on at least half of the phase's dates, or less when a precaution says
/// so (B55).
int room_in(const Case& at_hand, int phase, const Slot& slot)
{
    const int usual = usual_room(at_hand.request, dates_of(at_hand, phase, slot.day), slot.at);
    return std::min({slot.minutes, usual, at_hand.screening.limits.minutes.value_or(slot.minutes)});
}

/// With the time for spasms that the findings ask for, whatever the calendar says.
Seconds whole_time(const CalendarSession& session, const Case& at_hand)
{
    return session.takes() - session.spasms + spasm_time(at_hand.patient(), at_hand.settings().spasms);
}

class FreeTime final : public Rule {
public:
    RuleId id() const override { return RuleId("free-time"); }
    std::vector<std::string> sources() const override { return {"G61", "G62", "S24"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                std::set<std::vector<int>> said;
                const Range<int> weeks = at_hand.protocol().weeks_of(phase);
                for (int week = weeks.least; week <= weeks.most; ++week)
                    post_week(grid, poster, phase, slot, week, said);
            }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions) {
            const Seconds takes = whole_time(session, at_hand);
            const bool too_long = at_hand.screening.limits.minutes &&
                                  takes > std::chrono::minutes(*at_hand.screening.limits.minutes);
            if (too_long || !fits(session, takes, at_hand.patient()) ||
                is_mostly_busy(session, takes, at_hand))
                found.push_back({id(), session.date,
                                 counted((takes.count() + 59) / 60, "minute", "minutes") + " at " +
                                     clock_text(session.at)});
        }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words(
            "Every session lies inside free time, with rests and changes of position counted, and "
            "on most dates no appointment is in its way",
            "Cada sesión cabe en el tiempo libre, contando descansos y cambios de posición, y "
            "casi ninguna cita la impide");
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        for (const CalendarSession& session : calendar.sessions)
            tightest.look_at({id(), session.date, "session at " + clock_text(session.at),
                              (whole_time(session, at_hand).count() + 59) / 60,
                              minutes_there(session, at_hand), "minutes"});
        return tightest.found();
    }

    bool protects() const override { return false; }

private:
    /// Until the free window ends, or less when appointments or a precaution say so.
    static long minutes_there(const CalendarSession& session, const Case& at_hand)
    {
        long there = 0;
        const auto windows = at_hand.patient().time.find(weekday_of(session.date));
        if (windows != at_hand.patient().time.end())
            for (const Window& window : windows->second)
                if (window.from <= session.at)
                    there = std::max<long>(there, window.to.minutes - session.at.minutes);
        const std::vector<Date> dates = dates_of(at_hand, session.phase, weekday_of(session.date));
        there = std::min<long>(there, usual_room(at_hand.request, dates, session.at));
        return std::min<long>(there, at_hand.screening.limits.minutes.value_or(static_cast<int>(there)));
    }

    /// What the items may take; an empty session needs no time for spasms.
    static std::int64_t room_in_seconds(const Case& at_hand, int minutes)
    {
        const Seconds spasms = spasm_time(at_hand.patient(), at_hand.settings().spasms);
        return std::max<std::int64_t>(0, minutes * 60 - spasms.count());
    }

    static void post_week(const Grid& grid, Poster& poster, int phase, int slot, int week,
                          std::set<std::vector<int>>& said)
    {
        std::vector<Term> terms;
        std::vector<int> seconds;
        for (const Seat& seat : grid.seats(phase, slot)) {
            const int takes =
                static_cast<int>(grid.at_hand().prescription.dose(seat.candidate, week).takes.count());
            terms.push_back({takes, seat.var});
            seconds.push_back(takes);
        }
        if (!said.insert(std::move(seconds)).second) return;  // a week like an earlier one
        const int room = room_in(grid.at_hand(), phase, grid.slots()[static_cast<std::size_t>(slot)]);
        poster.at_most(std::move(terms), room_in_seconds(grid.at_hand(), room),
                       {.phase = phase, .slot = slot, .week = week});
    }

    /// Counts the dates of the phase on which an appointment takes some of the session's time.
    static bool is_mostly_busy(const CalendarSession& session, Seconds takes, const Case& at_hand)
    {
        if (at_hand.request.busy.empty()) return false;
        const ClockTime end{session.at.minutes + static_cast<int>((takes.count() + 59) / 60)};
        const std::vector<Date> dates = dates_of(at_hand, session.phase, weekday_of(session.date));
        const auto busy = std::count_if(dates.begin(), dates.end(), [&](Date date) {
            return busy_within(at_hand.request, date, {session.at, end}) != nullptr;
        });
        return 2 * busy > static_cast<std::ptrdiff_t>(dates.size());
    }

    static bool fits(const CalendarSession& session, Seconds takes, const Patient& patient)
    {
        const auto windows = patient.time.find(weekday_of(session.date));
        if (windows == patient.time.end()) return false;
        return std::any_of(windows->second.begin(), windows->second.end(), [&](const Window& window) {
            return window.from <= session.at && std::chrono::minutes(session.at.minutes) + takes <=
                                                    std::chrono::minutes(window.to.minutes);
        });
    }
};

}

std::unique_ptr<Rule> free_time_rule() { return std::make_unique<FreeTime>(); }

}
