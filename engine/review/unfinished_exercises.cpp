#include "engine/base/said_parts.h"
#include "engine/review/checks.h"

namespace pacewise {

namespace {

/// What an exercise may be read without, but should not be handed out without.
std::vector<Said> lacks_of(const Exercise& exercise)
{
    std::vector<Said> lacks;
    if (exercise.goals.empty()) lacks.emplace_back(std::string("goals"));
    if (exercise.evidence.empty()) lacks.emplace_back(std::string("evidence"));
    if (exercise.feel.empty()) lacks.emplace_back(std::string("feel"));
    if (exercise.also.empty()) lacks.emplace_back(std::string("also"));
    const bool only_rest = exercise.has(Tag::relaxation);
    if (exercise.works.empty() && exercise.stretches.empty() && !only_rest)
        lacks.push_back(said("{1} or {2}", std::string("works"), std::string("stretches")));
    return lacks;
}

/// Every language tells the same steps.
bool tells_alike(const Exercise& exercise)
{
    const std::size_t steps = exercise.how.in("en").size();
    for (const auto& [language, lines] : exercise.how.by_language)
        if (lines.size() != steps) return false;
    return true;
}

}

Diagnostics unfinished_exercises(const Programs& programs)
{
    Diagnostics found;
    for (const Exercise& exercise : programs.catalog->exercises()) {
        const std::vector<Said> lacks = lacks_of(exercise);
        if (!lacks.empty())
            found.push_back(warning_at(exercise.place,
                                       said("exercise {1} has no {2}", quoted(exercise), in_a_row(lacks)),
                                       said("add {1}: ...", lacks.front())));
        if (!tells_alike(exercise))
            found.push_back(warning_at(
                exercise.place,
                said("exercise {1} has more steps in one language than in another", quoted(exercise)),
                "tell the same steps in each"));
    }
    return found;
}

}
