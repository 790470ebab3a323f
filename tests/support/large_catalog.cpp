#include "tests/support/large_catalog.h"

#include "engine/base/file.h"
#include "engine/base/random.h"

#include <algorithm>

namespace pacewise {

namespace {

/// What all rungs of a copied ladder have in common, so that they stay easier and harder forms of one thing.
struct Twist {
    int effort = 0;
    int minutes = 0;
    int load = 0;
    bool less_evidence = false;
};

Twist any_twist(Random& random)
{
    return {random.below(3) - 1, random.below(5) - 2, random.below(3) - 1, random.below(2) == 0};
}

Exercise twisted(Exercise exercise, const Twist& twist, const std::string& suffix, Random& random)
{
    exercise.id = ExerciseId(exercise.id.text + suffix);
    exercise.ladder.family = FamilyId(exercise.ladder.family.text + suffix);
    exercise.effort = std::clamp(exercise.effort + twist.effort, 1, 8);
    if (exercise.dose.unit == DoseUnit::minutes && exercise.dose.count.least + twist.minutes >= 1) {
        exercise.dose.count.least += twist.minutes;
        exercise.dose.count.most += twist.minutes;
    }
    for (auto& [muscle, share] : exercise.works) share = std::clamp(share + random.below(3) - 1, 1, 3);
    for (auto& [joint, load] : exercise.loads) load = std::clamp(load + twist.load, 1, 3);
    if (twist.less_evidence)
        for (auto& [goal, evidence] : exercise.goals) evidence = Evidence::weak;
    return exercise;
}

constexpr std::string_view start_of_exercise = "- id: ";

int exercises_in(std::string_view text)
{
    int count = 0;
    for (std::size_t at = text.find(start_of_exercise); at != std::string_view::npos;
         at = text.find(start_of_exercise, at + 1))
        ++count;
    return count;
}

/// The text with an ending behind every word that follows `key`.
std::string renamed(const std::string& text, std::string_view key, const std::string& ending)
{
    std::string made;
    std::size_t from = 0;
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, from)) {
        const std::size_t end = text.find_first_of(",}\n", at + key.size());
        made += text.substr(from, end - from) + ending;
        from = end;
    }
    return made + text.substr(from);
}

}

Catalog large_catalog(const Catalog& source, int count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Exercise> exercises = source.exercises();
    const std::size_t wanted = static_cast<std::size_t>(count);
    for (int copy = 1; exercises.size() < wanted; ++copy) {
        const int chosen = random.below(static_cast<int>(source.exercises().size()));
        const FamilyId family = source.exercises()[static_cast<std::size_t>(chosen)].ladder.family;
        const Twist twist = any_twist(random);
        for (const Exercise* form : source.family(family))
            if (exercises.size() < wanted)
                exercises.push_back(twisted(*form, twist, "-v" + std::to_string(copy), random));
    }
    return Catalog(std::move(exercises));
}

void write_large_catalog(const std::filesystem::path& from, const std::filesystem::path& to, int count)
{
    std::filesystem::create_directories(to);
    const std::vector<std::filesystem::path> files = files_below(from, ".yaml");
    for (int copy = 1; count > 0; ++copy)
        for (const std::filesystem::path& file : files) {
            const std::string text = read_file(file), ending = "-v" + std::to_string(copy);
            write_file(to / (file.stem().string() + ending + ".yaml"),
                       renamed(renamed(text, start_of_exercise, ending), "family: ", ending));
            count -= exercises_in(text);
        }
}

}
