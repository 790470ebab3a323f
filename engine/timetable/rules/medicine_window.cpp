#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>

namespace pacewise {

namespace {

/// S41: whether a dose taken at most so long ago makes the patient drowsy at this time of day.
bool is_drowsy_at(const Patient& patient, ClockTime at)
{
    if (!patient.medicines) return false;
    return std::any_of(patient.medicines->begin(), patient.medicines->end(), [&](const MedicineUse& use) {
        if (!use.drowsy) return false;
        return std::any_of(use.at.begin(), use.at.end(), [&](ClockTime dose) {
            constexpr int day = 24 * 60;
            const int since = (at.minutes - dose.minutes + day) % day;
            return std::chrono::minutes(since) < *use.drowsy;
        });
    });
}

class MedicineWindow final : public Rule {
public:
    RuleId id() const override { return RuleId("medicine-window"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                if (!is_drowsy_at(grid.at_hand().patient(), grid.slots()[static_cast<std::size_t>(slot)].at))
                    continue;
                for (const Seat& seat : grid.seats(phase, slot))
                    if (grid.at_hand().exercise(seat.candidate).modality == Modality::balance)
                        poster.forbid(seat.var, {.phase = phase,
                                                 .slot = slot,
                                                 .exercise = grid.at_hand().exercise_index(seat.candidate)});
            }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items)
                if (item.exercise->modality == Modality::balance &&
                    is_drowsy_at(at_hand.patient(), session.at))
                    found.push_back(
                        {id(), session.date, item.exercise->id.text + " at " + clock_text(session.at)});
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("No balance work while a medicine makes drowsy",
                        "Sin ejercicios de equilibrio mientras un medicamento da sueño");
    }
};

}

std::unique_ptr<Rule> medicine_window_rule() { return std::make_unique<MedicineWindow>(); }

}
