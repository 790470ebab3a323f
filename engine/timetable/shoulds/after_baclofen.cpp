#include "engine/timetable/doses.h"
#include "engine/timetable/shoulds/shoulds.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Muscles are at their softest one to two hours after oral baclofen: stretches and skill go best then (S40).
class AfterBaclofen final : public Should {
public:
    RuleId id() const override { return RuleId("after-baclofen"); }
    std::vector<std::string> sources() const override { return {"S40"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const int weight = grid.at_hand().settings().weight("after-baclofen");
        const std::vector<bool> good = good_slots(grid);
        if (std::find(good.begin(), good.end(), true) == good.end()) return;  // there is no choice
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                if (!good[static_cast<std::size_t>(slot)])
                    for (const Modality modality : {Modality::stretch, Modality::balance})
                        poster.price({{1, grid.has(phase, slot, modality)}}, 0, weight,
                                     {.phase = phase, .slot = slot, .word = word_of(modality)});
    }

    Translations sentence() const override
    {
        return in_words("Stretches and skill in the good hours after baclofen",
                        "Estiramientos y destreza en las horas buenas tras el baclofeno");
    }

private:
    static std::vector<bool> good_slots(const Grid& grid)
    {
        std::vector<bool> good;
        for (const Slot& slot : grid.slots())
            good.push_back(is_after_baclofen(grid.at_hand().request, slot.day, slot.at));
        return good;
    }
};

}

std::unique_ptr<Should> after_baclofen_should() { return std::make_unique<AfterBaclofen>(); }

}
