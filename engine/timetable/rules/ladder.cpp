#include "engine/timetable/rules/rules.h"

#include <map>
#include <set>

namespace pacewise {

namespace {

/// From an earlier phase to one that is `phases` later, a patient may stay or climb one rung a phase.
bool may_follow(int earlier_rung, int later_rung, int phases)
{
    return earlier_rung <= later_rung && later_rung <= earlier_rung + phases;
}

using Families = std::map<FamilyId, std::vector<int>>;

class Ladder final : public Rule {
public:
    RuleId id() const override { return RuleId("ladder"); }
    std::vector<std::string> sources() const override { return {"G42", "B25", "P43"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const auto& exercises = grid.at_hand().request.catalog->exercises();
        Families families;
        for (const int exercise : grid.exercises())
            families[exercises[static_cast<std::size_t>(exercise)].ladder.family].push_back(exercise);
        for (const auto& [family, rungs] : families) {
            if (rungs.size() < 2) continue;
            post_one_at_a_time(grid, poster, rungs);
            post_upwards(grid, poster, rungs);
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::map<FamilyId, std::map<int, std::set<int>>> rungs;  // family -> phase -> rungs
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items)
                rungs[item.exercise->ladder.family][session.phase].insert(item.exercise->ladder.rung);
        std::vector<Breach> found;
        for (const auto& [family, phases] : rungs)
            for (const auto& [phase, now] : phases) {
                const Date begin =
                    calendar.start + std::chrono::days(7 * (at_hand.protocol().weeks_of(phase).least - 1));
                if (now.size() > 1) found.push_back({id(), begin, family.text + ": two rungs at a time"});
                for (const auto& [later, then] : phases)
                    for (const int from : now)
                        for (const int to : then)
                            if (later > phase && !may_follow(from, to, later - phase))
                                found.push_back({id(), begin,
                                                 family.text + ": rung " + std::to_string(from) + " to " +
                                                     std::to_string(to)});
            }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words(
            "One form of a movement at a time, and from phase to phase one step harder at most",
            "Una sola variante de cada movimiento y, de fase en fase, como máximo un paso más difícil");
    }

private:
    static void post_one_at_a_time(const Grid& grid, Poster& poster, const std::vector<int>& rungs)
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            std::vector<Term> used;
            for (const int exercise : rungs) used.push_back({1, grid.used(phase, exercise)});
            poster.at_most(std::move(used), 1, {.phase = phase, .exercise = rungs.front()});
        }
    }

    static void post_upwards(const Grid& grid, Poster& poster, const std::vector<int>& rungs)
    {
        const auto& exercises = grid.at_hand().request.catalog->exercises();
        const auto rung_of = [&](int exercise) {
            return exercises[static_cast<std::size_t>(exercise)].ladder.rung;
        };
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int later = phase + 1; later < grid.phase_count(); ++later)
                for (const int from : rungs)
                    for (const int to : rungs)
                        if (!may_follow(rung_of(from), rung_of(to), later - phase))
                            poster.at_most({{1, grid.used(phase, from)}, {1, grid.used(later, to)}}, 1,
                                           {.phase = later, .exercise = to});
    }
};

}

std::unique_ptr<Rule> ladder_rule() { return std::make_unique<Ladder>(); }

}
