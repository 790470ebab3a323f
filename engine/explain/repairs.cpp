#include "engine/explain/repairs.h"

#include "engine/explain/change_words.h"
#include "engine/explain/fewest.h"
#include "engine/explain/no_choice.h"
#include "engine/explain/paces.h"
#include "engine/screen/screen.h"

#include <algorithm>
#include <array>
#include <set>

namespace pacewise {

namespace {

Feasibility has_plan_at_all(const Request& request, const LegalBudget& budget)
{
    if (!check_request(request).empty()) return Feasibility::unsolvable;
    const Screening screening = screen(request);
    if (!screening.refusals.empty() || no_choice(request, screening)) return Feasibility::unsolvable;
    const PosedRequest posed(request, screening, slowest_paces(request.protocol), budget.stop);
    if (budget.cancelled()) return Feasibility::open;
    return legal_answers(posed, budget).verdict;
}

using Changes = std::vector<RequestChange>;

/// Tries changes of one request, as often as the budget allows.
class Trials {
public:
    Trials(const Request& request, const RepairBudget& budget) : request_(request), budget_(budget) {}

    bool helps(const Changes& changes)
    {
        if (left() <= 0 || budget_.each.cancelled()) return false;
        const Feasibility verdict = has_plan_at_all(changed(request_, changes), budget_.each);
        used_ += verdict == Feasibility::open ? open_counts : 1;
        return verdict == Feasibility::solvable;
    }
    int left() const { return budget_.tries - used_; }

private:
    static constexpr int open_counts = 5;  // a try without an answer takes so many times as long

    const Request& request_;
    const RepairBudget& budget_;
    int used_ = 0;
};

/// The few of these changes that help, or none.
Changes fewest_that_help(Trials& trials, const Changes& changes)
{
    if (!trials.helps(changes)) return {};
    const auto helps = [&](const Changes& some) { return trials.helps(some); };
    Changes few = Fewest<RequestChange, decltype(helps)>(helps).of(changes);
    return trials.left() > 0 && trials.helps(few) ? few : changes;
}

/// As few more minutes as still help.
void shorten(Trials& trials, Changes& changes)
{
    for (const int minutes : {5, 10, 15, 20}) {
        Changes shorter = changes;
        bool any = false;
        for (RequestChange& change : shorter)
            if (auto* more = std::get_if<MoreTime>(&change); more && more->minutes > minutes) {
                more->minutes = minutes;
                any = true;
            }
        if (!any) return;
        if (!trials.helps(shorter)) continue;
        changes = std::move(shorter);
        return;
    }
}

void keep(std::vector<Repair>& repairs, Changes changes)
{
    if (changes.empty()) return;
    Repair repair{std::move(changes), {}, 0};
    repair.words = words_of(repair.changes);
    for (const RequestChange& change : repair.changes) repair.effort += effort_of(change);
    const bool known = std::any_of(repairs.begin(), repairs.end(),
                                   [&](const Repair& other) { return other.changes == repair.changes; });
    if (!known) repairs.push_back(std::move(repair));
}

/// The idea as it is and, for a second choice, with its changes the other way round.
void try_idea(Trials& trials, const Changes& idea, std::vector<Repair>& repairs)
{
    Changes few = fewest_that_help(trials, idea);
    if (few.empty()) return;
    shorten(trials, few);
    keep(repairs, few);
    if (idea.size() == few.size()) return;
    Changes other = fewest_that_help(trials, {idea.rbegin(), idea.rend()});
    shorten(trials, other);
    keep(repairs, std::move(other));
}

/// One kind of change alone does not help: all kinds together, the gentle ones first.
void try_everything(Trials& trials, const std::vector<Changes>& ideas, std::vector<Repair>& repairs)
{
    Changes all;
    for (const Changes& idea : ideas) all.insert(all.end(), idea.begin(), idea.end());
    Changes few = fewest_that_help(trials, all);
    shorten(trials, few);
    keep(repairs, std::move(few));
}

std::size_t kind_of(const Repair& repair) { return repair.changes.front().index(); }

/// The gentlest first, at most two of a kind.
std::vector<Repair> ranked(std::vector<Repair> repairs, std::size_t most)
{
    std::stable_sort(repairs.begin(), repairs.end(),
                     [](const Repair& a, const Repair& b) { return a.effort < b.effort; });
    std::vector<Repair> chosen;
    std::multiset<std::size_t> kinds;
    for (Repair& repair : repairs) {
        if (chosen.size() == most || kinds.count(kind_of(repair)) >= 2) continue;
        kinds.insert(kind_of(repair));
        chosen.push_back(std::move(repair));
    }
    return chosen;
}

}

bool has_plan(const Request& request, const LegalBudget& budget)
{
    return has_plan_at_all(request, budget) == Feasibility::solvable;
}

std::vector<Repair> repairs_for(const Request& request, const Protocols& others, const RepairBudget& budget)
{
    const Screening screening = screen(request);
    Trials trials(request, budget);
    std::vector<Repair> repairs;
    for (const RequestChange& other : other_protocols(request, others))
        if (trials.helps({other})) keep(repairs, {other});
    if (!screening.refusals.empty()) return ranked(std::move(repairs), budget.most);
    const std::vector<Changes> ideas = repair_ideas(request, screening);
    for (const Changes& idea : ideas) try_idea(trials, idea, repairs);
    if (repairs.empty()) try_everything(trials, ideas, repairs);
    return ranked(std::move(repairs), budget.most);
}

}
