#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

using Hours = std::chrono::hours;
using Minutes = std::chrono::minutes;
constexpr Hours week{7 * 24};

/// J23: joints ache from 24 to 48 hours after the shot unless the patient's own window is known.
bool aches_after(const MedicineUse& shot, Minutes since)
{
    if (!shot.reaction) return Hours(24) <= since && since < Hours(48);
    return shot.reaction->from <= since && since < shot.reaction->to;
}

/// A shot every seven or fourteen days keeps its weekday. One every other day comes on each weekday in turn:
/// no week can avoid it, so no weekday is named (J24).
std::vector<Weekday> days_of(const MedicineUse& shot)
{
    const bool keeps_weekday = shot.every && shot.last && *shot.every % week == Hours(0);
    return keeps_weekday ? std::vector{weekday_of(*shot.last)} : shot.days;
}

bool aches_at(const MedicineUse& shot, const Slot& slot)
{
    constexpr ClockTime evening{20 * 60};  // when most people take it
    const Minutes given_at(shot.at.empty() ? evening.minutes : shot.at.front().minutes);
    const Minutes begins = Hours(24 * index_of(slot.day)) + Minutes(slot.at.minutes);
    for (const Weekday day : days_of(shot)) {
        const Minutes given = Hours(24 * index_of(day)) + given_at;
        if (aches_after(shot, (begins - given + week) % week)) return true;
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
