#include "engine/review/checks.h"

namespace pacewise {

namespace {

/// What an exercise may be read without, but should not be handed out without.
std::vector<std::string> lacks_of(const Exercise& exercise)
{
    std::vector<std::string> lacks;
    if (exercise.goals.empty()) lacks.emplace_back("goals");
    if (exercise.evidence.empty()) lacks.emplace_back("evidence");
    if (exercise.feel.empty()) lacks.emplace_back("feel");
    if (exercise.also.empty()) lacks.emplace_back("also");
    const bool only_rest = exercise.has(Tag::relaxation);
    if (exercise.works.empty() && exercise.stretches.empty() && !only_rest)
        lacks.emplace_back("works or stretches");
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
        const std::vector<std::string> lacks = lacks_of(exercise);
        if (!lacks.empty())
            found.push_back(warning_at(exercise.place, named(exercise) + " has no " + joined(lacks, ", "),
                                       "add " + lacks.front() + ": ..."));
        if (!tells_alike(exercise))
            found.push_back(warning_at(exercise.place,
                                       named(exercise) + " has more steps in one language than in another",
                                       "tell the same steps in each"));
    }
    return found;
}

}
