#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

constexpr int minutes_a_step = 10;

/// G10: what adults with MS should reach: endurance twice a week for half an hour, strength twice. Looked at
/// in the last week, in which the program has built up; only of the parts that the protocol has.
class Guideline final : public Should {
public:
    RuleId id() const override { return RuleId("guideline"); }
    std::vector<std::string> sources() const override { return {"G10", "G22"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const auto& parts = grid.at_hand().prescription.parts;
        if (parts.contains(Modality::aerobic)) post_aerobic(grid, poster);
        if (parts.contains(Modality::resistance)) post_strength(grid, poster);
    }

    Translations sentence() const override
    {
        return in_words("At the end the week reaches the guideline for adults with MS",
                        "Al final, la semana alcanza la guía para adultos con EM");
    }

private:
    static void post_aerobic(const Grid& grid, Poster& poster)
    {
        const Case& at_hand = grid.at_hand();
        const int week = at_hand.protocol().weeks(), phase = grid.phase_count() - 1;
        std::vector<Term> tens;
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            for (const Seat& seat : grid.seats(phase, slot)) {
                const Dose& dose = at_hand.prescription.dose(seat.candidate, week);
                const bool counts = at_hand.exercise(seat.candidate).modality == Modality::aerobic &&
                                    dose.unit == DoseUnit::minutes && at_hand.is_main(seat.candidate);
                if (counts && dose.count >= minutes_a_step / 2)
                    tens.push_back({-(dose.count + minutes_a_step / 2) / minutes_a_step, seat.var});
            }
        poster.price(std::move(tens), -at_hand.settings().aims.aerobic_minutes / minutes_a_step,
                     at_hand.settings().weight("guideline"),
                     {.phase = phase, .week = week, .word = word_of(Modality::aerobic)});
    }

    static void post_strength(const Grid& grid, Poster& poster)
    {
        const int phase = grid.phase_count() - 1;
        std::vector<Term> days;
        for (const Weekday day : all_weekdays)
            days.push_back({-1, grid.has_on(phase, day, Modality::resistance)});
        poster.price(std::move(days), -grid.at_hand().settings().aims.strength_days,
                     grid.at_hand().settings().weight("guideline"),
                     {.phase = phase, .word = word_of(Modality::resistance)});
    }
};

}

std::unique_ptr<Should> guideline_should() { return std::make_unique<Guideline>(); }

}
