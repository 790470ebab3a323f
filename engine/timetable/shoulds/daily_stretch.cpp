#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class DailyStretch final : public Should {
public:
    RuleId id() const override { return RuleId("daily-stretch"); }
    std::vector<std::string> sources() const override { return {"S10"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const Muscle muscle : spastic_muscles(grid.at_hand().patient()))
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                for (const Weekday day : all_weekdays) post_day(grid, poster, muscle, phase, day);
    }

    Translations sentence() const override
    {
        return in_words("Every stiff muscle is stretched every day",
                        "Cada músculo espástico se estira a diario");
    }

private:
    static void post_day(const Grid& grid, Poster& poster, Muscle muscle, int phase, Weekday day)
    {
        std::vector<Term> stretched;
        for (const Seat& seat : grid.seats_on(phase, day))
            if (grid.at_hand().exercise(seat.candidate).stretches.contains(muscle))
                stretched.push_back({-1, seat.var});
        poster.price(std::move(stretched), -1, grid.at_hand().settings().weight("daily-stretch"),
                     {.phase = phase, .day = index_of(day), .word = word_of(muscle)});
    }
};

}

std::unique_ptr<Should> daily_stretch_should() { return std::make_unique<DailyStretch>(); }

}
