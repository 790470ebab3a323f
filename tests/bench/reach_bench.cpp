// reach_bench [N]: a plan for each of N made-up patients, the protocols in turn, two patients at a time. Then
// the exercises that stand in none of the plans, each with why: the rules against it, or what a plan with it
// would cost.
#include "engine/base/contract.h"
#include "engine/base/side_by_side.h"
#include "engine/explain/why.h"
#include "engine/make_plan.h"
#include "tests/support/dice.h"
#include "tests/support/instances.h"
#include "tests/support/random_patient.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>

using namespace pacewise;

namespace {

constexpr long steps = 1500;
constexpr std::size_t asked_about = 4;  ///< plans an unused exercise is tried in

/// What the made-up people leave unrecorded, which safety rules read cautiously: looked for, and not there.
void look_for_the_rest(Patient& patient)
{
    if (!patient.foot_drop.recorded()) patient.foot_drop = Finding<FootDrop>::absent();
    if (!patient.spasms.recorded()) patient.spasms = Finding<Spasms>::absent();
    if (!patient.clonus) patient.clonus.emplace();
    if (!patient.conditions) patient.conditions.emplace();
    if (!patient.transfers) patient.transfers = Transfers::alone;
}

/// Half of them random; the others as they come to the clinic, a third each walking well, with a cane,
/// sitting.
Patient patient_for(std::uint64_t seed)
{
    const Patient random = random_patient(seed);
    Dice dice(seed + 5000);
    Patient patient = seed % 2 ? patient_of(static_cast<Affected>(seed / 2 % 3), seed) : random;
    patient.time = random.time;
    patient.equipment.insert(patient.equipment.end(), random.equipment.begin(), random.equipment.end());
    if (patient.home && dice.percent(50)) patient.home->rail = true;
    if (dice.percent(70)) look_for_the_rest(patient);
    if (dice.percent(30)) patient.prescribed = {Tag::eyes_closed, Tag::head_turn, Tag::forefoot_load};
    return patient;
}

std::optional<Plan> plan_of(const Request& request)
{
    Budget budget;
    budget.search_steps = steps;
    budget.conflicts = 2000;
    auto made = make_plan(request, budget, {});
    if (auto* solved = std::get_if<Solved<Plan>>(&made)) return std::move(solved->value);
    return {};
}

/// What came of one patient.
struct Person {
    std::optional<Request> request;  ///< with the first protocol in turn for which there is a plan
    std::optional<Plan> plan;
    std::vector<Verdict> verdicts;
    std::vector<std::string> trouble;  ///< promises that were not kept
};

Person person_for(std::uint64_t seed, const std::vector<std::string>& protocols)
{
    Person person;
    for (std::size_t turn = 0; turn < protocols.size(); ++turn) {
        const std::string& protocol = protocols[(seed + turn) % protocols.size()];
        person.request = shipped_request(patient_for(seed), protocol);
        const Screening screening = screen(*person.request);
        person.verdicts = screening.verdicts;
        if (!screening.refusals.empty()) continue;
        try {
            person.plan = plan_of(*person.request);
        } catch (const BrokenPromise& broken) {
            person.trouble.push_back(person.request->patient.id.text + ", " + protocol + ": " +
                                     broken.what());
        }
        if (person.plan) break;
    }
    return person;
}

std::set<ExerciseId> used_in(const Plan& plan)
{
    std::set<ExerciseId> used;
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) used.insert(item.exercise);
    return used;
}

std::vector<Person> all_people(std::size_t patients)
{
    const std::vector<std::string> protocols = shipped_protocols();
    std::vector<Person> people(patients);
    std::atomic<int> done{0};
    side_by_side(patients, 2, [&](std::size_t at) {
        people[at] = person_for(at + 1, protocols);
        if (const int now = ++done; now % 25 == 0) std::fprintf(stderr, "\r%d of %zu", now, patients);
    });
    std::fprintf(stderr, "\n");
    return people;
}

/// The rules against it, the most frequent first: "no pool (needs) 812, S32 64".
std::string rules_against(const std::vector<Person>& people, std::size_t exercise)
{
    std::map<std::string, int> counts;
    for (const Person& person : people)
        for (const Reason& reason : person.verdicts[exercise].against)
            ++counts[reason.rule.text + (reason.about.empty() ? "" : " (" + reason.about + ")")];
    std::vector<std::pair<int, std::string>> sorted;
    for (const auto& [words, count] : counts) sorted.emplace_back(count, words);
    std::sort(sorted.rbegin(), sorted.rend());
    std::string text;
    for (std::size_t at = 0; at < std::min<std::size_t>(4, sorted.size()); ++at)
        text += (at ? ", " : "") + sorted[at].second + " " + std::to_string(sorted[at].first);
    return text;
}

/// One person who could do it, and why the plan has something else.
std::string why_not_here(const Person& person, int exercise)
{
    const CaseOfPlan plan(*person.plan, *person.request);
    const WhyNot found = why_not(plan, exercise, {});
    if (!found.least) return "no place, or not on the shortlist";
    std::string text;
    for (const Reason& reason : found.least->broken)
        text += (text.empty() ? "breaks " : " ") + reason.rule.text;
    if (!text.empty()) return text;
    return std::to_string(found.least->points) + " points more" +
           (found.instead_of ? " than " + found.instead_of->text : "");
}

/// Allowed, and of a kind that the protocol has.
bool could_be_chosen(const Person& person, const Exercise& exercise, std::size_t at)
{
    return person.plan && person.verdicts[at].allowed() &&
           person.request->protocol.parts.contains(exercise.modality);
}

void tell_unused(const std::vector<Person>& people, const Exercise& exercise, std::size_t at)
{
    std::vector<const Person*> able;
    for (const Person& person : people)
        if (could_be_chosen(person, exercise, at)) able.push_back(&person);
    std::printf("  %-36s for %zu people", exercise.id.text.c_str(), able.size());
    if (able.size() * 20 < people.size()) std::printf("; against it: %s", rules_against(people, at).c_str());
    std::printf("\n");
    for (std::size_t one = 0; one < std::min(asked_about, able.size()); ++one) {
        const Person& person = *able[one * able.size() / std::min(asked_about, able.size())];
        std::printf("      %s, %s: %s\n", person.request->patient.id.text.c_str(),
                    person.request->protocol.id.text.c_str(),
                    why_not_here(person, static_cast<int>(at)).c_str());
    }
}

}

int main(int count, char** words)
{
    constexpr int usual = 1000;
    const int patients = std::max(1, count > 1 ? std::atoi(words[1]) : usual);
    const std::vector<Person> people = all_people(static_cast<std::size_t>(patients));
    std::map<ExerciseId, int> used;
    int plans = 0;
    for (const Person& person : people) {
        for (const std::string& trouble : person.trouble) std::printf("%s\n", trouble.c_str());
        if (!person.plan) continue;
        ++plans;
        for (const ExerciseId& exercise : used_in(*person.plan)) ++used[exercise];
    }
    const auto& exercises = people.front().request->catalog->exercises();
    std::printf("%d patients, %d plans: %zu of %zu exercises stand in a plan; the others:\n", patients, plans,
                used.size(), exercises.size());
    for (std::size_t at = 0; at < exercises.size(); ++at)
        if (!used.contains(exercises[at].id)) tell_unused(people, exercises[at], at);
    return 0;
}
