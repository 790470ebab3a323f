#include "engine/timetable/shoulds/shoulds.h"
#include "engine/timetable/start_from.h"

#include <set>

namespace pacewise {

namespace {

/// A revision keeps what the patient knows: half of the points for the day, half for the time; and what is
/// put in beside it costs as much as what is left out.
class FewestChanges final : public Should {
public:
    RuleId id() const override { return RuleId("fewest-changes"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const auto& keep = grid.at_hand().request.keep;
        const int weight = grid.at_hand().settings().weight("fewest-changes");
        if (keep.empty() || weight == 0) return;
        std::set<Var> known;
        for (const KeptPlace& place : keep) post_place(grid, poster, place, weight, known);
        post_new_places(grid, poster, weight / 2, known);
    }

    Translations sentence() const override
    {
        return in_words("A revised plan stays as the patient knows it",
                        "Un plan revisado se queda como el paciente lo conoce");
    }

private:
    static void post_place(const Grid& grid, Poster& poster, const KeptPlace& place, int weight,
                           std::set<Var>& known)
    {
        const int candidate = candidate_of(grid.at_hand(), place);
        if (candidate < 0 || place.phase >= grid.phase_count()) return;
        std::vector<Term> on_day, at_time;
        About about{.phase = place.phase, .day = index_of(place.day)};
        about.exercise = grid.at_hand().exercise_index(candidate);
        for (int slot = 0; slot < grid.slot_count(); ++slot) {
            const Slot& here = grid.slots()[static_cast<std::size_t>(slot)];
            if (here.day != place.day) continue;
            const Var seat = grid.seat(place.phase, slot, candidate);
            known.insert(seat);
            on_day.push_back({-1, seat});
            if (here.at == place.at) at_time.push_back({-1, seat});
        }
        poster.price(std::move(on_day), -1, weight - weight / 2, about);
        poster.price(std::move(at_time), -1, weight / 2, about);
    }

    static void post_new_places(const Grid& grid, Poster& poster, int weight, const std::set<Var>& known)
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            std::vector<Term> added;
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                for (const Seat& seat : grid.seats(phase, slot))
                    if (!known.contains(seat.var)) added.push_back({1, seat.var});
            poster.price(std::move(added), 0, weight, {.phase = phase});
        }
    }
};

}

std::unique_ptr<Should> fewest_changes_should() { return std::make_unique<FewestChanges>(); }

}
