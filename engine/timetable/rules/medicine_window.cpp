#include "engine/base/text.h"
#include "engine/timetable/doses.h"
#include "engine/timetable/open_hours.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/session_end.h"

namespace pacewise {

namespace {

/// S41: whether a drowsy time of any dose of the days around meets the session.
bool is_drowsy_during(const Patient& patient, const CalendarSession& session)
{
    const Date eve = session.date - std::chrono::days(7);
    const Seconds begin = std::chrono::minutes(session.at.minutes) + (session.date - eve);
    const Seconds end = begin + time_in_window(patient, session);
    if (!patient.medicines) return false;
    for (const MedicineUse& use : *patient.medicines)
        for (Date date = eve; use.drowsy && date <= session.date; date += std::chrono::days(1))
            for (const ClockTime dose : doses_on(use, weekday_of(date))) {
                const Seconds from = std::chrono::minutes(dose.minutes) + (date - eve);
                if (from < end && begin < from + *use.drowsy) return true;
            }
    return false;
}

bool is_balance(const Exercise& exercise) { return exercise.modality == Modality::balance; }

class MedicineWindow final : public Rule {
public:
    RuleId id() const override { return RuleId("medicine-window"); }
    std::vector<std::string> sources() const override { return {"S41"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                const Slot& place = grid.slots()[static_cast<std::size_t>(slot)];
                const auto clear = minutes_until_drowsy(grid.at_hand().patient(), place.day, place.at);
                if (clear && *clear < place.minutes) post_slot(grid, poster, phase, slot, *clear);
            }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items)
                if (is_balance(*item.exercise) && is_drowsy_during(at_hand.patient(), session))
                    found.push_back(
                        {id(), session.date, item.exercise->id.text + " at " + clock_text(session.at)});
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("No balance work while a medicine makes drowsy",
                        "Sin ejercicios de equilibrio mientras un medicamento da sueño");
    }

private:
    /// Wherever in the session the balance work stands, it must be over before the drowsiness begins.
    static void post_slot(const Grid& grid, Poster& poster, int phase, int slot, int clear_minutes)
    {
        const Case& at_hand = grid.at_hand();
        std::vector<Var> balance;
        for (const Seat& seat : grid.seats(phase, slot)) {
            if (!is_balance(at_hand.exercise(seat.candidate))) continue;
            balance.push_back(seat.var);
            if (clear_minutes == 0)
                poster.forbid(
                    seat.var,
                    {.phase = phase, .slot = slot, .exercise = at_hand.exercise_index(seat.candidate)});
        }
        if (balance.empty() || clear_minutes == 0) return;
        post_ends_within(grid, poster, phase, slot, clear_minutes, poster.any_of(std::move(balance)),
                         {.phase = phase, .slot = slot, .word = word_of(Modality::balance)});
    }
};

}

std::unique_ptr<Rule> medicine_window_rule() { return std::make_unique<MedicineWindow>(); }

}
