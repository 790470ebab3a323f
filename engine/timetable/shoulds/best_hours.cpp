#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

TimeOfDay time_of_day(ClockTime at)
{
    const int hour = at.minutes / 60;
    if (hour < 12) return TimeOfDay::morning;
    if (hour < 14) return TimeOfDay::midday;
    return hour < 18 ? TimeOfDay::afternoon : TimeOfDay::evening;
}

/// 0 to 10. The patient's own curve counts (F32); without one, fatigue and heat rise through the day (F30,
/// F31, F33).
int tiredness_at(const Patient& patient, ClockTime at)
{
    const TimeOfDay time = time_of_day(at);
    if (patient.fatigue && patient.fatigue->curve.contains(time)) return patient.fatigue->curve.at(time);
    const int later = static_cast<int>(time);
    const bool warm = patient.heat_sensitive.value_or(false);
    return later * ((is_fatigued(patient) ? 2 : 0) + (warm ? 1 : 0));
}

class BestHours final : public Should {
public:
    RuleId id() const override { return RuleId("best-hours"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const int weight = grid.at_hand().settings().weight("best-hours");
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                const int tired =
                    tiredness_at(grid.at_hand().patient(), grid.slots()[static_cast<std::size_t>(slot)].at);
                poster.price({{1, grid.trains(phase, slot)}}, 0, weight * tired,
                             {.phase = phase, .slot = slot});
            }
    }

    Translations sentence() const override
    {
        return in_words("Sessions at the hours in which the patient is least tired",
                        "Sesiones en las horas de menos fatiga");
    }
};

}

std::unique_ptr<Should> best_hours_should() { return std::make_unique<BestHours>(); }

}
