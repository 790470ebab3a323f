#include "engine/timetable/rules/rules.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_on(const Pin& pin, Weekday day, ClockTime at)
{
    return (!pin.day || *pin.day == day) && (!pin.at || *pin.at == at);
}

class Pinned final : public Rule {
public:
    RuleId id() const override { return RuleId("pinned"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const Pin& pin : grid.at_hand().request.pins)
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                if (pin.is_in_phase(phase)) post_pin(grid, poster, pin, phase);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const Pin& pin : at_hand.request.pins)
            for (int phase = 0; phase < at_hand.phase_count(); ++phase) {
                if (!pin.is_in_phase(phase)) continue;
                const Range<int> weeks = at_hand.protocol().weeks_of(phase);
                for (int week = weeks.least; week <= weeks.most; ++week)
                    if (!is_kept(calendar, pin, week))
                        found.push_back(
                            {id(), calendar.start + std::chrono::days(7 * (week - 1)), pin_text(pin)});
            }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("What the therapist pinned stays", "Lo que el fisioterapeuta fijó se mantiene");
    }

    bool protects() const override { return false; }

private:
    static void post_pin(const Grid& grid, Poster& poster, const Pin& pin, int phase)
    {
        std::vector<Term> seats;
        for (int at = 0; at < grid.slot_count(); ++at) {
            const Slot& slot = grid.slots()[static_cast<std::size_t>(at)];
            if (!is_on(pin, slot.day, slot.at)) continue;
            for (const Seat& seat : grid.seats(phase, at))
                if (grid.at_hand().exercise(seat.candidate).id == pin.exercise)
                    seats.push_back({1, seat.var});
        }
        poster.at_least(std::move(seats), 1,
                        {.phase = phase, .exercise = grid.at_hand().request.catalog->index_of(pin.exercise)});
    }

    static bool is_kept(const Calendar& calendar, const Pin& pin, int week)
    {
        return std::any_of(
            calendar.sessions.begin(), calendar.sessions.end(), [&](const CalendarSession& session) {
                if (session.week != week || !is_on(pin, weekday_of(session.date), session.at)) return false;
                return std::any_of(session.items.begin(), session.items.end(), [&](const CalendarItem& item) {
                    return item.exercise->id == pin.exercise;
                });
            });
    }
};

}

std::unique_ptr<Rule> pinned_rule() { return std::make_unique<Pinned>(); }

}
