#include "engine/timetable/shoulds/shoulds.h"

#include <map>

namespace pacewise {

namespace {

class Precautions final : public Should {
public:
    RuleId id() const override { return RuleId("precautions"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const int weight = at_hand.settings().weight("precautions");
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            std::map<std::pair<RuleId, int>, std::vector<Term>> welcome;
            for (const int exercise : grid.exercises()) {
                const Verdict& verdict = at_hand.screening.verdicts[static_cast<std::size_t>(exercise)];
                const Var used = grid.used(phase, exercise);
                for (const Reason& reason : verdict.unwelcome)
                    poster.price({{1, used}}, 0, weight * reason.points,
                                 {.phase = phase, .exercise = exercise, .word = "avoid"});
                for (const Reason& reason : verdict.welcome)
                    welcome[{reason.rule, reason.points}].push_back({-1, used});
            }
            for (auto& [wish, used] : welcome)
                poster.price(std::move(used), -1, weight * wish.second, {.phase = phase, .word = "prefer"});
        }
    }

    Translations sentence() const override
    {
        return in_words("What the clinic had better have or avoid for these findings",
                        "Lo que la clínica prefiere o evita con estos hallazgos");
    }
};

}

std::unique_ptr<Should> precautions_should() { return std::make_unique<Precautions>(); }

}
