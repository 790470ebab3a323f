#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class FirstSession final : public Should {
public:
    RuleId id() const override { return RuleId("first-session"); }
    std::vector<std::string> sources() const override { return {"F13"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const auto most = at_hand.screening.limits.first_minutes;
        if (!most) return;
        for (int slot = 0; slot < grid.slot_count(); ++slot) {
            std::vector<Term> minutes;
            for (const Seat& seat : grid.seats(0, slot))
                minutes.push_back(
                    {static_cast<int>((at_hand.prescription.dose(seat.candidate, 1).takes.count() + 30) / 60),
                     seat.var});
            poster.price(std::move(minutes), *most, at_hand.settings().weight("first-session"),
                         {.phase = 0, .slot = slot, .week = 1});
        }
    }

    Translations sentence() const override
    {
        return in_words("The first week starts with short sessions",
                        "La primera semana empieza con sesiones cortas");
    }
};

}

std::unique_ptr<Should> first_session_should() { return std::make_unique<FirstSession>(); }

}
