#include "engine/review/coverage.h"

#include "engine/review/band_tables.h"
#include "engine/review/household.h"
#include "engine/review/table.h"
#include "engine/review/who_could_get.h"

#include <functional>

namespace pacewise {

namespace {

constexpr char opening[] = R"(

This page is written by `pacewise exercises coverage --out programs/README.md`, or `./dev coverage`.
CONTRIBUTING.md says how to add an exercise. Everything here is CC-BY-4.0.

)";
constexpr char about_muscles[] = R"(
## Muscles by position
All exercises / those without equipment, with no more than what lies in most homes.
Lying is also kneeling and on all fours; standing is also walking.

)";
constexpr char about_supports[] = R"(
## Kinds by support
What an exercise gives to hold on to.

)";
constexpr char about_bands[] = R"(
## Kinds by disability band
How many the rules allow to somebody of this band without other findings: with a helper, everything at home and
all tags prescribed / alone, not rising from the floor, with household things only. A walks without or with little
aid, B with a one-sided aid, B2 with a two-sided aid, C uses a wheelchair, D spends the day in bed or chair.

)";
constexpr char about_muscles_by_band[] = R"(
## Muscles by position and disability band
Lying / sitting / standing: exercises that work the muscle and that the rules allow alone, not rising from the floor,
with household things only; in band D with a helper and everything at hand.

)";
constexpr char about_ladders[] = R"(
## Ladders
From the easiest rung up.

)";

using Test = std::function<bool(const Exercise&)>;

int count_of(const Programs& programs, const Test& test)
{
    int count = 0;
    for (const Exercise& exercise : programs.catalog->exercises()) count += test(exercise) ? 1 : 0;
    return count;
}

/// "12 / 9": all, and those without equipment.
std::string both_counts(const Programs& programs, const Test& test)
{
    const int without = count_of(programs, [&](const Exercise& exercise) {
        return test(exercise) && needs_only_household(exercise, programs.review.household);
    });
    return std::to_string(count_of(programs, test)) + " / " + std::to_string(without);
}

std::string number_of(std::size_t count) { return std::to_string(count); }

std::string folders(const Programs& programs)
{
    std::set<FamilyId> families;
    for (const Exercise& exercise : programs.catalog->exercises()) families.insert(exercise.ladder.family);
    const std::string exercises = number_of(programs.catalog->exercises().size()) + " exercises on " +
                                  number_of(families.size()) + " ladders";
    return table_text(
        {"folder", "what", "here"},
        {{"exercises/", "what a plan may choose from: data, texts, figures", exercises},
         {"protocols/", "how many weeks, how often, how it grows", number_of(programs.protocols.size())},
         {"patients/", "examples, made up", number_of(programs.patients.size())},
         {"clinic/precautions.yaml", "findings -> what a plan must not, must, had better do",
          number_of(programs.precautions->size()) + " rows"},
         {"clinic/progress.yaml",
          "when a patient goes on, does a week again or steps back between two reviews", ""},
         {"clinic/settings.yaml", "numbers that no paper fixes, and what each wish weighs", ""},
         {"clinic/paper.yaml", "the clinic's name, phone and logo; how its paper is printed", ""},
         {"clinic/review.yaml", "what `pacewise check` holds the whole folder to", ""},
         {"clinic/synonyms.yaml", "what people type when they look for something", ""},
         {"refused/", "patients for whom there must be no plan, and why", ""},
         {"chosen/", "exercises and doses that a therapist chose, to be placed only", ""},
         {"schema/", "JSON Schemas, for editors", ""}});
}

std::string muscles(const Programs& programs)
{
    std::vector<TableRow> rows;
    for (const Word<Muscle>& muscle : vocabulary<Muscle>()) {
        TableRow row{std::string(muscle.text)};
        const auto works = [&](const Exercise& exercise) { return exercise.share_of(muscle.meaning) > 0; };
        for (const Word<PositionGroup>& group : vocabulary<PositionGroup>())
            row.push_back(both_counts(programs, [&](const Exercise& exercise) {
                return works(exercise) && group_of(exercise.position) == group.meaning;
            }));
        row.push_back(both_counts(programs, works));
        row.push_back(both_counts(
            programs, [&](const Exercise& exercise) { return exercise.stretches.contains(muscle.meaning); }));
        rows.push_back(std::move(row));
    }
    return table_text({"works", "lying", "sitting", "standing", "all positions", "stretched by"}, rows);
}

std::string supports(const Programs& programs)
{
    TableRow head{"kind"};
    for (const Word<Support>& support : vocabulary<Support>()) head.emplace_back(support.text);
    head.emplace_back("all");
    std::vector<TableRow> rows;
    for (const Word<Modality>& modality : vocabulary<Modality>()) {
        TableRow row{std::string(modality.text)};
        const auto is_kind = [&](const Exercise& exercise) { return exercise.modality == modality.meaning; };
        for (const Word<Support>& support : vocabulary<Support>())
            row.push_back(std::to_string(count_of(programs, [&](const Exercise& exercise) {
                return is_kind(exercise) && exercise.support == support.meaning;
            })));
        row.push_back(std::to_string(count_of(programs, is_kind)));
        rows.push_back(std::move(row));
    }
    return table_text(head, rows);
}

std::string ladders(const Programs& programs)
{
    std::map<FamilyId, std::map<int, const Exercise*>> families;
    for (const Exercise& exercise : programs.catalog->exercises())
        families[exercise.ladder.family][exercise.ladder.rung] = &exercise;
    std::vector<TableRow> rows;
    std::vector<std::string> single;
    for (const auto& [family, rungs] : families) {
        std::vector<std::string> ids;
        for (const auto& [rung, exercise] : rungs) ids.push_back(exercise->id.text);
        if (ids.size() == 1)
            single.push_back(ids.front());
        else
            rows.push_back({family.text, number_of(ids.size()), joined(ids, " < ")});
    }
    return table_text({"ladder", "rungs", "exercises"}, rows) +
           "\nWithout a ladder: " + joined(single, ", ") + ".\n";
}

}

std::string coverage_page(const Programs& programs)
{
    const Reach reach = reach_of(programs);
    return std::string(coverage_title) + opening + folders(programs) + about_muscles + muscles(programs) +
           about_supports + supports(programs) + about_bands + kinds_by_band(programs, reach) +
           about_muscles_by_band + muscles_by_band(programs, reach) + about_ladders + ladders(programs);
}

}
