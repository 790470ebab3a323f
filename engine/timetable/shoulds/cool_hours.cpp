#include "engine/timetable/hours.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

/// F39: with autonomic signs the heat rule stays on, whatever was written about heat.
bool minds_heat(const Patient& patient)
{
    return patient.heat_sensitive.value_or(false) ||
           has_condition(patient, Condition::autonomic).value_or(false);
}

/// What makes warm belongs to the cool hours of people whom warmth makes worse.
class CoolHours final : public Should {
public:
    RuleId id() const override { return RuleId("cool-hours"); }
    std::vector<std::string> sources() const override { return {"F30", "F33", "F39"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        if (!minds_heat(grid.at_hand().patient())) return;
        const auto& warmth = grid.at_hand().settings().hours.warmth;
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                const ClockTime at = grid.slots()[static_cast<std::size_t>(slot)].at;
                const auto warm = warmth.find(time_of_day(at));
                if (warm != warmth.end()) post_slot(grid, poster, phase, slot, warm->second);
            }
    }

    Translations sentence() const override
    {
        return in_words("What makes warm stands in the cool hours",
                        "Lo que da calor va en las horas frescas");
    }

private:
    static void post_slot(const Grid& grid, Poster& poster, int phase, int slot, int warmth)
    {
        std::vector<Term> terms;
        for (const Seat& seat : grid.seats(phase, slot))
            if (const int heat = grid.at_hand().exercise(seat.candidate).heat; heat > 0)
                terms.push_back({heat, seat.var});
        poster.price(std::move(terms), 0, grid.at_hand().settings().weight("cool-hours") * warmth,
                     {.phase = phase, .slot = slot});
    }
};

}

std::unique_ptr<Should> cool_hours_should() { return std::make_unique<CoolHours>(); }

}
