#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// Minutes of one session: the free window's rest, or less when a precaution says so (B55).
int room_in(const Slot& slot, const Limits& limits)
{
    return std::min(slot.minutes, limits.minutes.value_or(slot.minutes));
}

class FreeTime final : public Rule {
public:
    RuleId id() const override { return RuleId("free-time"); }

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
            const Seconds takes = session.takes();
            const bool too_long = at_hand.screening.limits.minutes &&
                                  takes > std::chrono::minutes(*at_hand.screening.limits.minutes);
            if (too_long || !fits(session, takes, at_hand.patient()))
                found.push_back({id(), session.date,
                                 counted((takes.count() + 59) / 60, "minute", "minutes") + " at " +
                                     clock_text(session.at)});
        }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("Every session lies inside free time, with rests and changes of position counted",
                        "Cada sesión cabe en el tiempo libre, contando descansos y cambios de posición");
    }

    bool protects() const override { return false; }

private:
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
        const int room =
            room_in(grid.slots()[static_cast<std::size_t>(slot)], grid.at_hand().screening.limits);
        poster.at_most(std::move(terms), room * 60, {.phase = phase, .slot = slot, .week = week});
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
