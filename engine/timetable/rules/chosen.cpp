#include "engine/base/text.h"
#include "engine/request/arrange.h"
#include "engine/timetable/rules/rules.h"

#include <map>

namespace pacewise {

namespace {

int times_in(const Case& at_hand, const ChosenExercise& chosen, int phase)
{
    return is_chosen_in(at_hand.request, chosen, phase) ? chosen.times_per_week : 0;
}

/// With mode "arrange" the therapist's numbers stand instead of the protocol's.
class Chosen final : public Rule {
public:
    RuleId id() const override { return RuleId("chosen"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const ChosenExercise& chosen : grid.at_hand().request.chosen)
            for (int phase = 0; phase < grid.phase_count(); ++phase) post_times(grid, poster, chosen, phase);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::map<int, std::map<ExerciseId, int>> times;  // by week
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items) ++times[session.week][item.exercise->id];
        std::vector<Breach> found;
        for (const ChosenExercise& chosen : at_hand.request.chosen)
            for (int week = 1; week <= calendar.weeks; ++week) {
                const int asked = times_in(at_hand, chosen, at_hand.protocol().phase_of(week));
                if (const int done = times[week][chosen.exercise]; done != asked)
                    found.push_back({id(), calendar.start + std::chrono::days(7 * (week - 1)),
                                     chosen.exercise.text + ' ' + counted(done, "time", "times") + " of " +
                                         std::to_string(asked) + " in week " + std::to_string(week)});
            }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("What the therapist chose is done as often as the therapist said",
                        "Lo que eligió el fisioterapeuta se hace tantas veces como indicó");
    }

    bool protects() const override { return false; }

private:
    static void post_times(const Grid& grid, Poster& poster, const ChosenExercise& chosen, int phase)
    {
        std::vector<Term> seats;
        for (int slot = 0; slot < grid.slot_count(); ++slot)
            for (const Seat& seat : grid.seats(phase, slot))
                if (grid.at_hand().exercise(seat.candidate).id == chosen.exercise)
                    seats.push_back({1, seat.var});
        const int times = times_in(grid.at_hand(), chosen, phase);
        const About about{.phase = phase,
                          .exercise = grid.at_hand().request.catalog->index_of(chosen.exercise)};
        poster.at_most(seats, times, about);
        if (times > 0) poster.at_least(std::move(seats), times, about);
    }
};

}

std::unique_ptr<Rule> chosen_rule() { return std::make_unique<Chosen>(); }

}
