#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

/// Getting down and up again tires more than most exercises; once down, more items there cost nothing.
class FloorTrips final : public Should {
public:
    RuleId id() const override { return RuleId("floor-trips"); }
    std::vector<std::string> sources() const override { return {"A22", "G61"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                std::vector<Var> down;
                for (const Seat& seat : grid.seats(phase, slot))
                    if (is_floor_position(at_hand.exercise(seat.candidate).position))
                        down.push_back(seat.var);
                if (down.empty()) continue;
                poster.price({{1, poster.any_of(std::move(down))}}, 0,
                             at_hand.settings().weight("floor-trips"),
                             {.phase = phase, .slot = slot, .word = "floor"});
            }
    }

    Translations sentence() const override
    {
        return in_words("Few trips to the floor in a week", "Pocas bajadas al suelo por semana");
    }
};

}

std::unique_ptr<Should> floor_trips_should() { return std::make_unique<FloorTrips>(); }

}
