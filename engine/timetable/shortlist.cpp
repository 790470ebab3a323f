#include "engine/timetable/shortlist.h"

#include "engine/timetable/meant.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

/// What a plan could lack; candidates say what of it they bring.
using Want = std::string;

/// By itself; who likes yoga has not named every pose.
bool is_named(const Case& at_hand, const Exercise& exercise)
{
    const Request& request = at_hand.request;
    const auto is_it = [&](const auto& named) { return named.exercise == exercise.id; };
    const std::vector<std::string>& likes = at_hand.patient().likes;
    return std::any_of(request.pins.begin(), request.pins.end(), is_it) ||
           std::any_of(request.keep.begin(), request.keep.end(), is_it) ||
           std::any_of(request.chosen.begin(), request.chosen.end(), is_it) ||
           std::find(likes.begin(), likes.end(), exercise.id.text) != likes.end();
}

/// How much the patient would have of it, apart from how it fits with others.
int worth_of(const Case& at_hand, int candidate)
{
    const Exercise& exercise = at_hand.exercise(candidate);
    int worth = 0;
    for (const WeightedGoal& goal : at_hand.patient().goals)
        if (const auto found = exercise.goals.find(goal.goal); found != exercise.goals.end())
            worth += goal.weight * (4 - static_cast<int>(found->second));
    for (const Muscle muscle : weak_muscles(at_hand.patient()))
        if (exercise.share_of(muscle) >= 2) worth += 3;
    for (const Muscle muscle : spastic_muscles(at_hand.patient())) {
        if (exercise.stretches.contains(muscle) || exercise.tone.lowers.contains(muscle)) worth += 4;
        if (exercise.tone.raises.contains(muscle)) worth -= 4;
    }
    for (const std::string& liked : at_hand.patient().likes)
        if (is_meant(exercise, liked)) worth += 6;
    for (const std::string& disliked : at_hand.patient().dislikes)
        if (is_meant(exercise, disliked)) worth -= 6;
    const Verdict& verdict = at_hand.verdict(candidate);
    worth += 2 * static_cast<int>(verdict.welcome.size()) - 3 * static_cast<int>(verdict.unwelcome.size());
    for (const auto& [joint, load] : exercise.loads) worth -= load > 1 ? 1 : 0;
    return worth - exercise.ladder.rung;
}

bool is_upright(const Exercise& exercise)
{
    return exercise.position == Position::standing || exercise.position == Position::walking;
}

std::set<Want> served_by(const Case& at_hand, int candidate)
{
    constexpr Seconds short_dose{180};
    const Exercise& exercise = at_hand.exercise(candidate);
    std::set<Want> needs{"position " + std::string(word_of(exercise.position)), "anything"};
    for (const auto& [muscle, share] : exercise.works)
        if (share >= 2) needs.insert("work " + std::string(word_of(muscle)));
    for (const Muscle muscle : exercise.stretches) needs.insert("stretch " + std::string(word_of(muscle)));
    for (const Muscle muscle : exercise.tone.lowers) needs.insert("relief " + std::string(word_of(muscle)));
    for (const WeightedGoal& goal : at_hand.patient().goals)
        if (exercise.goals.contains(goal.goal)) needs.insert("goal " + std::string(word_of(goal.goal)));
    if (exercise.equipment.empty()) needs.insert("no equipment");
    if (exercise.loads.empty()) needs.insert("no joint load");
    if (exercise.effort <= 3) needs.insert("little effort");
    if (exercise.ladder.rung == 1) needs.insert("lowest rung");
    if (is_upright(exercise)) needs.insert("upright");
    if (exercise.has(Tag::settle)) needs.insert("settles");
    if (exercise.has(Tag::warm_up)) needs.insert("warms up");
    if (at_hand.prescription.dose(candidate, 1).takes <= short_dose) needs.insert("short dose");
    if (exercise.tone.raises.empty()) needs.insert("raises no tone");
    return needs;
}

/// The easier forms come with a harder one, and the next harder one: a plan climbs from rung to rung.
std::vector<int> with_its_ladder(const Case& at_hand, const std::vector<int>& kind, int chosen)
{
    const Rung& rung = at_hand.exercise(chosen).ladder;
    std::vector<int> forms;
    for (const int other : kind)
        if (at_hand.exercise(other).ladder.family == rung.family &&
            at_hand.exercise(other).ladder.rung <= rung.rung + 1)
            forms.push_back(other);
    return forms;
}

using Serving = std::map<Want, std::vector<int>>;  ///< the worthiest first

void choose(const Case& at_hand, const std::vector<int>& kind, int candidate, std::set<int>& chosen)
{
    const std::vector<int> forms = with_its_ladder(at_hand, kind, candidate);
    chosen.insert(forms.begin(), forms.end());
}

/// Nothing that a plan could need is lost, even where that makes a few more than enough.
void choose_one_for_each(const Case& at_hand, const std::vector<int>& kind, const Serving& serving,
                         std::set<int>& chosen)
{
    for (const auto& [need, candidates] : serving)
        if (std::none_of(candidates.begin(), candidates.end(), [&](int at) { return chosen.contains(at); }))
            choose(at_hand, kind, candidates.front(), chosen);
}

/// Each need in turn takes the worthiest candidate left that serves it, until there are enough.
void choose_in_turn(const Case& at_hand, const std::vector<int>& kind, const Serving& serving,
                    std::size_t enough, std::set<int>& chosen)
{
    std::map<Want, std::size_t> next;
    for (bool some_left = true; some_left && chosen.size() < enough;) {
        some_left = false;
        for (const auto& [need, candidates] : serving) {
            std::size_t& at = next[need];
            while (at < candidates.size() && chosen.contains(candidates[at])) ++at;
            if (at == candidates.size() || chosen.size() >= enough) continue;
            some_left = true;
            choose(at_hand, kind, candidates[at], chosen);
        }
    }
}

void choose_by_needs(const Case& at_hand, const std::vector<int>& worthiest_first, std::size_t enough,
                     std::set<int>& chosen)
{
    Serving serving;
    for (const int candidate : worthiest_first)
        for (const Want& need : served_by(at_hand, candidate)) serving[need].push_back(candidate);
    choose_one_for_each(at_hand, worthiest_first, serving, chosen);
    choose_in_turn(at_hand, worthiest_first, serving, enough, chosen);
}

std::set<int> chosen_of(const Case& at_hand, std::vector<int> kind, std::size_t enough)
{
    std::set<int> chosen;
    for (const int candidate : kind)
        if (kind.size() <= enough || is_named(at_hand, at_hand.exercise(candidate))) chosen.insert(candidate);
    if (kind.size() <= enough) return chosen;
    std::map<int, int> worth;
    for (const int candidate : kind) worth[candidate] = worth_of(at_hand, candidate);
    std::stable_sort(kind.begin(), kind.end(), [&](int a, int b) { return worth[a] > worth[b]; });
    choose_by_needs(at_hand, kind, enough, chosen);
    return chosen;
}

}

Request with_every_exercise(Request request)
{
    const int all = static_cast<int>(request.catalog->exercises().size());
    request.settings.items.choose_from = std::max(request.settings.items.choose_from, all);
    return request;
}

std::vector<int> shortlist(const Case& at_hand)
{
    std::map<std::pair<ItemRole, Modality>, std::vector<int>> kinds;
    for (int at = 0; at < static_cast<int>(at_hand.candidates().size()); ++at)
        kinds[{at_hand.candidate(at).role, at_hand.exercise(at).modality}].push_back(at);
    std::set<int> chosen;
    for (auto& [kind, candidates] : kinds)
        chosen.merge(chosen_of(at_hand, std::move(candidates),
                               static_cast<std::size_t>(at_hand.settings().items.choose_from)));
    return {chosen.begin(), chosen.end()};
}

}
