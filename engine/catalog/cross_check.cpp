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
                      "exercise " + in_quotes(exercise.id.text) + " is done " +
                          std::string(word_of(exercise.position)) + " but says support " +
                          std::string(word_of(exercise.support)),
                      "write two-hands, one-hand, fingertips or none");
}

void check_steps(const Exercise& exercise, const Node& node, Reading& reading)
{
    for (const auto& [language, steps] : exercise.how.by_language) {
        if (steps.size() > most_steps)
            reading.warning(node.part("how").part(language),
                            "exercise " + in_quotes(exercise.id.text) + " has " +
                                std::to_string(steps.size()) + " steps in " + language,
                            "keep to 5");
        for (const std::string& step : steps)
            if (words_in_step(step) > most_words_in_step)
                reading.warning(node.part("how").part(language),
                                "a step of " + in_quotes(exercise.id.text) +
                                    " is longer than 12 words: " + in_quotes(shortened(step, 80)),
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
                          "exercise " + in_quotes(exercise.id.text) +
                              " is done one side at a time, but its text says " + in_quotes(word),
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
                          "exercise " + in_quotes(exercise.id.text) + " both raises and lowers the tone of " +
                              in_quotes(word_of(muscle)),
                          "keep one of them");
}

void check_purpose(const Exercise& exercise, const Node& node, Reading& reading)
{
    const bool strength = exercise.modality == Modality::resistance;
    if (strength && exercise.works.empty())
        reading.error(node, "exercise " + in_quotes(exercise.id.text) + " is resistance but works no muscle",
                      "add works: {quadriceps: 3}");
    if (exercise.modality == Modality::stretch && exercise.stretches.empty())
        reading.error(node,
                      "exercise " + in_quotes(exercise.id.text) + " is a stretch but stretches no muscle",
                      "add stretches: [calf]");
}

/// What was taken from elsewhere was written for other people: a therapist answers for it.
void check_approval(const Exercise& exercise, const Node& node, Reading& reading)
{
    if (exercise.rights.source.empty() || exercise.approved) return;
    reading.error(node.part("rights"),
                  "exercise " + in_quotes(exercise.id.text) + " was taken from " +
                      shortened(exercise.rights.source, 80) + " and nobody approved it",
                  "let a therapist look at it and add approved: {by: name, on: 2026-11-23}");
}

Diagnostic at_exercise(const Exercise& exercise, std::string message, std::string maybe)
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
            problems.push_back(at_exercise(exercise,
                                           "the exercise " + in_quotes(exercise.id.text) + " is already at " +
                                               place_text(same_id->second->place),
                                           "give it another id"));
            continue;
        }
        const auto [same_rung, new_rung] =
            by_rung.try_emplace({exercise.ladder.family, exercise.ladder.rung}, &exercise);
        if (!new_rung)
            problems.push_back(at_exercise(exercise,
                                           "rung " + std::to_string(exercise.ladder.rung) + " of " +
                                               in_quotes(exercise.ladder.family.text) + " is already " +
                                               in_quotes(same_rung->second->id.text),
                                           "give it a rung of its own"));
    }
    for (const auto& [family_and_rung, exercise] : by_rung) {
        const auto& [family, rung] = family_and_rung;
        if (rung > 1 && !by_rung.contains({family, rung - 1}))
            problems.push_back(at_exercise(*exercise,
                                           "the ladder " + in_quotes(family.text) + " has rung " +
                                               std::to_string(rung) + " but no rung " +
                                               std::to_string(rung - 1),
                                           "number the rungs 1, 2, 3 ..."));
    }
}

}
