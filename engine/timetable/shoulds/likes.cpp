#include "engine/timetable/meant.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class Likes final : public Should {
public:
    RuleId id() const override { return RuleId("likes"); }
    std::vector<std::string> sources() const override { return {"A16"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            for (const std::string& liked : grid.at_hand().patient().likes)
                post_liked(grid, poster, phase, liked);
            for (const std::string& disliked : grid.at_hand().patient().dislikes)
                post_disliked(grid, poster, phase, disliked);
        }
    }

    Translations sentence() const override
    {
        return in_words("Likes are met and dislikes left out where it costs nothing else",
                        "Se atienden los gustos cuando no cuesta otra cosa");
    }

private:
    static std::vector<Term> meant(const Grid& grid, int phase, const std::string& wish, int times)
    {
        std::vector<Term> terms;
        for (const int exercise : grid.exercises())
            if (is_meant(grid.at_hand().catalog_exercise(exercise), wish))
                terms.push_back({times, grid.used(phase, exercise)});
        return terms;
    }

    static void post_liked(const Grid& grid, Poster& poster, int phase, const std::string& wish)
    {
        poster.price(meant(grid, phase, wish, -1), -1, grid.at_hand().settings().weight("likes"),
                     {.phase = phase, .word = "like"});
    }

    static void post_disliked(const Grid& grid, Poster& poster, int phase, const std::string& wish)
    {
        poster.price(meant(grid, phase, wish, 1), 0, grid.at_hand().settings().weight("likes"),
                     {.phase = phase, .word = "dislike"});
    }
};

}

std::unique_ptr<Should> likes_should() { return std::make_unique<Likes>(); }

}
