#include "engine/base/text.h"
#include "engine/timetable/open_hours.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/session_end.h"

namespace pacewise {

namespace {

/// For how long somebody is there without a break, from this time on.
int helped_minutes_from(const Patient& patient, Weekday day, ClockTime at)
{
    if (!patient.helper) return 0;
    const auto windows = patient.helper->find(day);
    if (windows == patient.helper->end()) return 0;
    ClockTime until = at;
    for (const Window& window : windows->second)  // sorted: one helper may take over from another
        if (window.from <= until && until < window.to) until = window.to;
    return until.minutes - at.minutes;
}

/// Minute by minute.
bool is_helped_throughout(const Patient& patient, const CalendarSession& session)
{
    const int minutes = static_cast<int>((time_in_window(patient, session).count() + 59) / 60);
    for (int minute = 0; minute < minutes; ++minute) {
        const ClockTime begin{session.at.minutes + minute}, end{session.at.minutes + minute + 1};
        if (!has_helper(patient, weekday_of(session.date), {begin, end})) return false;
    }
    return true;
}

class Allowed final : public Rule {
public:
    RuleId id() const override { return RuleId("allowed"); }
    std::vector<std::string> sources() const override { return {"B21", "G50", "S39"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) post_slot(grid, poster, phase, slot);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions) {
            const bool helped = is_helped_throughout(at_hand.patient(), session);
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

private:
    /// An exercise that needs help stands only in a session that is over before the helper leaves.
    static void post_slot(const Grid& grid, Poster& poster, int phase, int slot)
    {
        const Case& at_hand = grid.at_hand();
        const Slot& place = grid.slots()[static_cast<std::size_t>(slot)];
        const int helped = helped_minutes_from(at_hand.patient(), place.day, place.at);
        std::vector<Var> needing_help;
        for (const Seat& seat : grid.seats(phase, slot)) {
            const Verdict& verdict = at_hand.verdict(seat.candidate);
            if (!verdict.allowed() || (verdict.needs_helper && helped == 0))
                poster.forbid(
                    seat.var,
                    {.phase = phase, .slot = slot, .exercise = at_hand.exercise_index(seat.candidate)});
            else if (verdict.needs_helper)
                needing_help.push_back(seat.var);
        }
        if (needing_help.empty() || helped >= place.minutes) return;
        post_ends_within(grid, poster, phase, slot, helped, poster.any_of(std::move(needing_help)),
                         {.phase = phase, .slot = slot});
    }
};

}

std::unique_ptr<Rule> allowed_rule() { return std::make_unique<Allowed>(); }

}
