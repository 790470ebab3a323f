#include "engine/timetable/order_class.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

/// S18: cycling, a seated march or a stepper calm the tone before anything else is done.
class RhythmicWarmUp final : public Should {
public:
    RuleId id() const override { return RuleId("rhythmic-warm-up"); }
    std::vector<std::string> sources() const override { return {"S17", "S18"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        if (spastic_muscles(at_hand.patient()).empty()) return;
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                std::vector<Term> without{{1, grid.trains(phase, slot)}};
                for (const Seat& seat : grid.seats(phase, slot))
                    if (order_class_of(at_hand, seat.candidate) == OrderClass::open &&
                        at_hand.exercise(seat.candidate).has(Tag::rhythmic))
                        without.push_back({-1, seat.var});
                poster.price(std::move(without), 0, at_hand.settings().weight("rhythmic-warm-up"),
                             {.phase = phase, .slot = slot, .word = "warm-up"});
            }
    }

    Translations sentence() const override
    {
        return in_words("With stiff muscles a session opens with easy rhythmic movement",
                        "Con músculos espásticos, la sesión empieza con movimiento rítmico suave");
    }
};

}

std::unique_ptr<Should> rhythmic_warm_up_should() { return std::make_unique<RhythmicWarmUp>(); }

}
