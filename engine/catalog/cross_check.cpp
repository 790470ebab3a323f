#include "engine/catalog/cross_check.h"

#include "engine/catalog/side_words.h"

#include <algorithm>
#include <map>

namespace pacewise {

namespace {

constexpr std::size_t most_steps = 5;              // paper.md "Cards"
constexpr std::ptrdiff_t most_words_in_step = 12;  // T15

std::ptrdiff_t words_in_step(std::string_view step) { return std::count(step.begin(), step.end(), ' ') + 1; }

void check_support(const Exercise& exercise, const Node& node, Reading& reading)
{
    const bool upright = is_upright(exercise.position);
    const bool support_of_rest = exercise.support == Support::lying || exercise.support == Support::sitting;
    if (upright && support_of_rest)
        reading.error(node.part("support"),
                      said("exercise {1} is done {2} but says support {3}", in_quotes(exercise.id.text),
                           std::string(word_of(exercise.position)), std::string(word_of(exercise.support))),
                      "write two-hands, one-hand, fingertips or none");
}

void check_steps(const Exercise& exercise, const Node& node, Reading& reading)
{
    for (const auto& [language, steps] : exercise.how.by_language) {
        if (steps.size() > most_steps)
            reading.warning(node.part("how").part(language),
                            said("exercise {1} has {2} steps in {3}", in_quotes(exercise.id.text),
                                 std::to_string(steps.size()), language),
                            "keep to 5");
        for (const std::string& step : steps)
            if (words_in_step(step) > most_words_in_step)
                reading.warning(node.part("how").part(language),
                                said("a step of {1} is longer than 12 words: {2}",
                                     in_quotes(exercise.id.text), in_quotes(shortened(step, 80))),
                                "cut it in two");
    }
}

/// The sheet may prescribe the other side: words and picture must agree.
void check_sides(const Exercise& exercise, const Node& node, Reading& reading)
{
    if (exercise.side != SideUse::each) return;
    const auto check = [&](const std::string& text) {
        if (const std::string word = names_a_side(text); !word.empty())
            reading.error(node,
                          said("exercise {1} is done one side at a time, but its text says {2}",
                               in_quotes(exercise.id.text), in_quotes(word)),
                          "write <side> or <other>");
    };
    for (const auto& [language, steps] : exercise.how.by_language)
        for (const std::string& step : steps) check(step);
    for (const auto& [language, text] : exercise.feel.by_language) check(text);
    for (const auto& [language, text] : exercise.stop.by_language) check(text);
}

void check_tone(const Exercise& exercise, const Node& node, Reading& reading)
{
    for (const Muscle muscle : exercise.tone.raises)
        if (exercise.tone.lowers.contains(muscle))
            reading.error(node.part("tone"),
                          said("exercise {1} both raises and lowers the tone of {2}",
                               in_quotes(exercise.id.text), in_quotes(word_of(muscle))),
                          "keep one of them");
}

void check_purpose(const Exercise& exercise, const Node& node, Reading& reading)
{
    const bool strength = exercise.modality == Modality::resistance;
    if (strength && exercise.works.empty())
        reading.error(node,
                      said("exercise {1} is resistance but works no muscle", in_quotes(exercise.id.text)),
                      "add works: {quadriceps: 3}");
    if (exercise.modality == Modality::stretch && exercise.stretches.empty())
        reading.error(node,
                      said("exercise {1} is a stretch but stretches no muscle", in_quotes(exercise.id.text)),
                      "add stretches: [calf]");
}

/// What was taken from elsewhere was written for other people: a therapist answers for it.
void check_approval(const Exercise& exercise, const Node& node, Reading& reading)
{
    if (exercise.rights.source.empty() || exercise.approved) return;
    reading.error(node.part("rights"),
                  said("exercise {1} was taken from {2} and nobody approved it", in_quotes(exercise.id.text),
                       shortened(exercise.rights.source, 80)),
                  "let a therapist look at it and add approved: {by: name, on: 2026-11-23}");
}

Diagnostic at_exercise(const Exercise& exercise, Said message, Said maybe)
{
    return {exercise.place, std::move(message), std::move(maybe)};
}

}

void check_exercise(const Exercise& exercise, const Node& node, Reading& reading)
{
    check_support(exercise, node, reading);
    check_purpose(exercise, node, reading);
    check_tone(exercise, node, reading);
    check_steps(exercise, node, reading);
    check_sides(exercise, node, reading);
    check_approval(exercise, node, reading);
}

void cross_check(const std::vector<Exercise>& exercises, Diagnostics& problems)
{
    std::map<ExerciseId, const Exercise*> by_id;
    std::map<std::pair<FamilyId, int>, const Exercise*> by_rung;
    for (const Exercise& exercise : exercises) {
        const auto [same_id, new_id] = by_id.try_emplace(exercise.id, &exercise);
        if (!new_id) {
            problems.push_back(
                at_exercise(exercise,
                            said("the exercise {1} is already at {2}", in_quotes(exercise.id.text),
                                 place_text(same_id->second->place)),
                            "give it another id"));
            continue;
        }
        const auto [same_rung, new_rung] =
            by_rung.try_emplace({exercise.ladder.family, exercise.ladder.rung}, &exercise);
        if (!new_rung)
            problems.push_back(at_exercise(
                exercise,
                said("rung {1} of {2} is already {3}", std::to_string(exercise.ladder.rung),
                     in_quotes(exercise.ladder.family.text), in_quotes(same_rung->second->id.text)),
                "give it a rung of its own"));
    }
    for (const auto& [family_and_rung, exercise] : by_rung) {
        const auto& [family, rung] = family_and_rung;
        if (rung > 1 && !by_rung.contains({family, rung - 1}))
            problems.push_back(
                at_exercise(*exercise,
                            said("the ladder {1} has rung {2} but no rung {3}", in_quotes(family.text),
                                 std::to_string(rung), std::to_string(rung - 1)),
                            "number the rungs 1, 2, 3 ..."));
    }
}

}
