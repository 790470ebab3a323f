#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class FewDifferent final : public Should {
public:
    RuleId id() const override { return RuleId("few-different"); }
    std::vector<std::string> sources() const override { return {"A01", "A03"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const int weight = grid.at_hand().settings().weight("few-different");
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (const int exercise : grid.exercises())
                poster.price({{1, grid.used(phase, exercise)}}, 0, weight,
                             {.phase = phase, .exercise = exercise});
    }

    Translations sentence() const override
    {
        return in_words("Few different exercises", "Pocos ejercicios distintos");
    }
};

}

std::unique_ptr<Should> few_different_should() { return std::make_unique<FewDifferent>(); }

}
