#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

constexpr int hours_a_week = 7 * 24;

/// J23: aches from 24 to 48 hours after the shot unless the patient's own window is known.
Range<int> aching_hours(const MedicineUse& shot)
{
    if (!shot.reaction) return {24, 48};
    return {static_cast<int>(shot.reaction->from.count() / 3600),
            static_cast<int>(shot.reaction->to.count() / 3600)};
}

bool aches_at(const MedicineUse& shot, const Slot& slot)
{
    const Range<int> aching = aching_hours(shot);
    const int given_at = shot.at.empty() ? 20 : shot.at.front().minutes / 60;
    for (const Weekday day : shot.days) {
        const int since =
            (index_of(slot.day) * 24 + slot.at.minutes / 60 - index_of(day) * 24 - given_at + hours_a_week) %
            hours_a_week;
        if (aching.holds(since)) return true;
    }
    return false;
}

/// J25: heavy strength and high joint load; easy aerobic work stays welcome.
bool is_heavy(const Exercise& exercise)
{
    const bool joints = exercise.load_on(Joint::knee) >= 2 || exercise.load_on(Joint::hip) >= 2;
    return joints || (exercise.modality == Modality::resistance && exercise.effort >= 6);
}

class Injection final : public Should {
public:
    RuleId id() const override { return RuleId("injection"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const MedicineUse* shot = takes(at_hand.patient(), Medicine::interferon);
        if (!shot) return;
        for (int slot = 0; slot < grid.slot_count(); ++slot) {
            if (!aches_at(*shot, grid.slots()[static_cast<std::size_t>(slot)])) continue;
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                for (const Seat& seat : grid.seats(phase, slot))
                    if (is_heavy(at_hand.exercise(seat.candidate)))
                        poster.price({{1, seat.var}}, 0, at_hand.settings().weight("injection"),
                                     {.phase = phase,
                                      .slot = slot,
                                      .exercise = at_hand.exercise_index(seat.candidate)});
        }
    }

    Translations sentence() const override
    {
        return in_words("In the days after an injection heavy and joint-loading work is avoided",
                        "Tras la inyección se evita el trabajo pesado y la carga articular");
    }
};

}

std::unique_ptr<Should> injection_should() { return std::make_unique<Injection>(); }

}
