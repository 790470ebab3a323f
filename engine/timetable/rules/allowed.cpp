#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

namespace pacewise {

namespace {

/// The session may run until the free window ends; help must be there all that time.
Window whole_slot(const Slot& slot) { return {slot.at, {slot.at.minutes + slot.minutes}}; }

/// The free window in which a session begins, from the session on.
Window rest_of_window(const Patient& patient, Weekday day, ClockTime at)
{
    if (const auto windows = patient.time.find(day); windows != patient.time.end())
        for (const Window& window : windows->second)
            if (window.from <= at && at < window.to) return {at, window.to};
    return {at, at};
}

class Allowed final : public Rule {
public:
    RuleId id() const override { return RuleId("allowed"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                const Slot& place = grid.slots()[static_cast<std::size_t>(slot)];
                const bool helped = has_helper(at_hand.patient(), place.day, whole_slot(place));
                for (const Seat& seat : grid.seats(phase, slot)) {
                    const Verdict& verdict = at_hand.verdict(seat.candidate);
                    if (verdict.allowed() && (helped || !verdict.needs_helper)) continue;
                    poster.forbid(
                        seat.var,
                        {.phase = phase, .slot = slot, .exercise = at_hand.exercise_index(seat.candidate)});
                }
            }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions) {
            const Weekday day = weekday_of(session.date);
            const bool helped =
                has_helper(at_hand.patient(), day, rest_of_window(at_hand.patient(), day, session.at));
            for (const CalendarItem& item : session.items) {
                const Verdict& verdict = at_hand.screening.verdicts[static_cast<std::size_t>(
                    at_hand.request.catalog->index_of(item.exercise->id))];
                if (!verdict.allowed())
                    found.push_back({id(), session.date,
                                     item.exercise->id.text + ": " + verdict.against.front().rule.text});
                else if (verdict.needs_helper && !helped)
                    found.push_back({id(), session.date,
                                     item.exercise->id.text + ": no helper at " + clock_text(session.at)});
            }
        }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("Only exercises that the findings allow, with the support and the help they need",
                        "Solo ejercicios que los hallazgos permiten, con el apoyo y la ayuda necesarios");
    }
};

}

std::unique_ptr<Rule> allowed_rule() { return std::make_unique<Allowed>(); }

}
