#include "engine/timetable/shoulds/shoulds.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int main_share = 2;  // works it for real, not only along the way

bool works_any(const Exercise& exercise, const std::vector<Muscle>& muscles)
{
    return std::any_of(muscles.begin(), muscles.end(),
                       [&](Muscle muscle) { return exercise.share_of(muscle) >= main_share; });
}

bool lowers_any(const Exercise& exercise, const std::vector<Muscle>& muscles)
{
    return std::any_of(muscles.begin(), muscles.end(),
                       [&](Muscle muscle) { return exercise.tone.lowers.contains(muscle); });
}

class Companions final : public Should {
public:
    RuleId id() const override { return RuleId("companions"); }
    std::vector<std::string> sources() const override { return {"S31", "S37"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const Companion& companion : grid.at_hand().screening.companions)
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                for (int slot = 0; slot < grid.slot_count(); ++slot)
                    post_slot(grid, poster, companion, phase, slot);
    }

    Translations sentence() const override
    {
        return in_words(
            "Work for a stiff muscle comes with its stretch or with work for its opponent",
            "El trabajo de un músculo espástico va con su estiramiento o con el de su antagonista");
    }

private:
    static void post_slot(const Grid& grid, Poster& poster, const Companion& companion, int phase, int slot)
    {
        std::vector<Var> working, helping;
        for (const Seat& seat : grid.seats(phase, slot)) {
            const Exercise& exercise = grid.at_hand().exercise(seat.candidate);
            if (works_any(exercise, companion.working)) working.push_back(seat.var);
            if (lowers_any(exercise, companion.lowers) || works_any(exercise, companion.works))
                helping.push_back(seat.var);
        }
        if (working.empty()) return;
        const Var works = poster.any_of(std::move(working)), helps = poster.any_of(std::move(helping));
        poster.price({{1, works}, {-1, helps}}, 0, grid.at_hand().settings().weight("companions"),
                     {.phase = phase, .slot = slot});
    }
};

}

std::unique_ptr<Should> companions_should() { return std::make_unique<Companions>(); }

}
