// What the clinic adds of its own: exercises and protocols.
#include "app/desk/session/library.h"
#include "app/desk/session/runner.h"
#include "engine/base/file.h"
#include "engine/catalog/read_exercises.h"
#include "engine/catalog/write_exercise.h"
#include "engine/protocol/write_protocol.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The own exercises with this one added, or changed.
std::vector<Exercise> with_exercise(const std::filesystem::path& file, const Exercise& exercise)
{
    std::vector<Exercise> all;
    if (std::filesystem::exists(file))
        if (auto read = read_exercise_file(file.string(), read_file(file)); read.value)
            all = std::move(*read.value);
    const auto same = [&](const Exercise& each) { return each.id == exercise.id; };
    if (const auto found = std::find_if(all.begin(), all.end(), same); found != all.end())
        *found = exercise;
    else
        all.push_back(exercise);
    return all;
}

}

void Runner::operator()(const SaveExercise& message)
{
    const std::filesystem::path folder = desk_.library.home.own_exercises();
    std::filesystem::create_directories(folder);
    const std::filesystem::path file = folder / "own.yaml";
    write_file(file, exercises_text(with_exercise(file, message.exercise)));
    reload_exercises();
    desk_.dialog = {};
    say(desk_, message.exercise.name.in("en"));
}

void Runner::reload_exercises()
{
    std::vector<DeskProblem> problems;
    Library loaded = load_library(desk_.library.home, problems);
    for (DeskProblem& problem : problems) desk_.problems.push_back(std::move(problem));
    if (!loaded.catalog) return;
    desk_.library = std::move(loaded);
    if (!desk_.document().is_empty())
        run(EditMessage(UseCatalog{desk_.library.catalog, desk_.library.provenance.exercises}));
}

void Runner::operator()(const SaveProtocolFile& message)
{
    const std::filesystem::path folder = desk_.library.home.own_protocols();
    std::filesystem::create_directories(folder);
    write_file(folder / (message.protocol.id.text + ".yaml"), protocol_text(message.protocol));
    std::vector<DeskProblem> problems;
    desk_.library = load_library(desk_.library.home, problems);
    say(desk_, message.protocol.title.in("en"));
}

}
