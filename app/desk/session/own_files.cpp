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

namespace fs = std::filesystem;

/// Made where it is not there yet.
fs::path own_folder(const fs::path& folder)
{
    if (folder.empty())
        throw Refused{
            in_words("this computer has no folder for the clinic's own files",
                     "este ordenador no tiene una carpeta para los archivos propios de la clínica")};
    fs::create_directories(folder);
    return folder;
}

/// Every exercise of the file. One that has mistakes is not written over: what is wrong in it would be lost.
std::vector<Exercise> exercises_in(const fs::path& file)
{
    if (!fs::exists(file)) return {};
    auto read = read_exercise_file(file.string(), read_file(file));
    if (read.value && !has_errors(read.problems)) return std::move(*read.value);
    throw Refused{one_after_another({in_words("This file has mistakes that have to be mended first:\n",
                                              "Este archivo tiene errores que hay que corregir antes:\n"),
                                     said_of(read.problems)})};
}

auto find_in(std::vector<Exercise>& all, const ExerciseId& id)
{
    return std::find_if(all.begin(), all.end(), [&](const Exercise& each) { return each.id == id; });
}

/// Where the exercise stands already, else the file for new ones.
fs::path file_for(const fs::path& folder, const ExerciseId& id)
{
    for (const fs::path& file : files_below(folder, ".yaml")) {
        std::vector<Exercise> all = exercises_in(file);
        if (find_in(all, id) != all.end()) return file;
    }
    return folder / "own.yaml";
}

/// A protocol that was saved before stays in its file, whatever that is called.
fs::path file_for(const Library& library, const fs::path& folder, const ProtocolId& id)
{
    const auto known = library.protocol_files.find(id);
    const bool is_there = known != library.protocol_files.end() && fs::exists(folder / known->second->name);
    return folder / (is_there ? known->second->name : id.text + ".yaml");
}

}

void Runner::operator()(const SaveExercise& message)
{
    const fs::path folder = own_folder(desk_.library.home.own_exercises());
    const fs::path file = file_for(folder, message.exercise.id);
    std::vector<Exercise> all = exercises_in(file);
    if (const auto same = find_in(all, message.exercise.id); same != all.end())
        *same = message.exercise;
    else
        all.push_back(message.exercise);
    write_file(file, exercises_text(all));
    desk_.dialog = {};
    reload_library();
    say(desk_, in_language_of(desk_, message.exercise.name));
}

void Runner::operator()(const SaveProtocolFile& message)
{
    const fs::path folder = own_folder(desk_.library.home.own_protocols());
    write_file(file_for(desk_.library, folder, message.protocol.id), protocol_text(message.protocol));
    reload_library();
    say(desk_, in_language_of(desk_, message.protocol.title));
}

void Runner::reload_library()
{
    std::vector<DeskProblem> problems;
    Library loaded = load_library(desk_.library.home, problems);
    tell_of_library(desk_, std::move(problems));
    if (!loaded.catalog) return;
    const bool other_exercises = loaded.provenance.exercises != desk_.library.provenance.exercises;
    desk_.library = std::move(loaded);
    if (other_exercises && !desk_.document().is_empty())
        run(EditMessage(UseCatalog{desk_.library.catalog, desk_.library.provenance.exercises}));
}

}
