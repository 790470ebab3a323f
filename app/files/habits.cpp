#include "app/files/habits.h"

#include <filesystem>
#include <utility>

namespace pacewise {

namespace {

template <class T> void take(Read<T> read, T& into, Diagnostics& problems)
{
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    if (read.value) into = std::move(*read.value);
}

}

Habits load_habits(const ProgramHome& home, Diagnostics& problems)
{
    const std::filesystem::path clinic = home.programs() / "clinic";
    Habits habits;
    if (std::filesystem::exists(clinic / "paper.yaml"))
        take(load_clinic_paper(clinic / "paper.yaml"), habits.paper, problems);
    if (std::filesystem::exists(clinic / "progress.yaml"))
        take(load_progress_settings(clinic / "progress.yaml"), habits.progress, problems);
    return habits;
}

}
