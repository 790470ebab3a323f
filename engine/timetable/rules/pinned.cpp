#include "engine/timetable/rules/rules.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_in_phase(const Pin& pin, int phase) { return !pin.phase || *pin.phase == phase + 1; }

std::string pin_text(const Pin& pin)
{
    std::string text = pin.exercise.text;
    if (pin.day) text += " on " + std::string(word_of(*pin.day));
    if (pin.phase) text += " in phase " + std::to_string(*pin.phase);
    return text;
}

class Pinned final : public Rule {
public:
    RuleId id() const override { return RuleId("pinned"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const Pin& pin : grid.at_hand().request.pins)
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                if (is_in_phase(pin, phase)) post_pin(grid, poster, pin, phase);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const Pin& pin : at_hand.request.pins)
            for (int phase = 0; phase < at_hand.phase_count(); ++phase) {
                const Date begin =
                    calendar.start + std::chrono::days(7 * (at_hand.protocol().weeks_of(phase).least - 1));
                if (is_in_phase(pin, phase) && !is_kept(calendar, pin, phase))
                    found.push_back({id(), begin, pin_text(pin)});
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
        for (const Weekday day : all_weekdays) {
            if (pin.day && *pin.day != day) continue;
            for (const Seat& seat : grid.seats_on(phase, day))
                if (grid.at_hand().exercise(seat.candidate).id == pin.exercise)
                    seats.push_back({1, seat.var});
        }
        poster.at_least(std::move(seats), 1,
                        {.phase = phase, .exercise = grid.at_hand().request.catalog->index_of(pin.exercise)});
    }

    static bool is_kept(const Calendar& calendar, const Pin& pin, int phase)
    {
        return std::any_of(
            calendar.sessions.begin(), calendar.sessions.end(), [&](const CalendarSession& session) {
                if (session.phase != phase || (pin.day && weekday_of(session.date) != *pin.day)) return false;
                return std::any_of(session.items.begin(), session.items.end(), [&](const CalendarItem& item) {
                    return item.exercise->id == pin.exercise;
                });
            });
    }
};

}

std::unique_ptr<Rule> pinned_rule() { return std::make_unique<Pinned>(); }

}
