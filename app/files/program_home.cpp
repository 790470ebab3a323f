#include "app/files/program_home.h"

#include "engine/base/file.h"

#include <cstdlib>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

bool is_home(const fs::path& folder)
{
    return fs::is_directory(folder / "programs" / "exercises") && fs::is_directory(folder / "assets");
}

fs::path find_root()
{
    if (const char* set = std::getenv("PACEWISE_HOME")) {
        if (!is_home(set))
            throw DiskTrouble(std::string("PACEWISE_HOME is ") + set +
                              ", but there is no programs/exercises and assets in it");
        return set;
    }
    const fs::path program = fs::read_symlink("/proc/self/exe");
    if (fs::path shared = program.parent_path().parent_path() / "share" / "pacewise"; is_home(shared))
        return shared;
    for (fs::path folder = program.parent_path(); folder != folder.root_path(); folder = folder.parent_path())
        if (is_home(folder)) return folder;
    throw DiskTrouble("cannot find programs/ and assets/ beside " + program.string() + "; set PACEWISE_HOME");
}

/// By the rules of the XDG base directories: what is not absolute does not count.
fs::path find_own()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data && fs::path(data).is_absolute()) return fs::path(data) / "pacewise";
    const char* user = std::getenv("HOME");
    if (user && fs::path(user).is_absolute()) return fs::path(user) / ".local" / "share" / "pacewise";
    return {};
}

std::vector<fs::path> own_files(const fs::path& folder)
{
    std::error_code none;
    if (folder.empty() || !fs::is_directory(folder, none)) return {};
    return files_below(folder, ".yaml");
}

}

fs::path ProgramHome::own_exercises() const { return own.empty() ? fs::path() : own / "exercises"; }
fs::path ProgramHome::own_protocols() const { return own.empty() ? fs::path() : own / "protocols"; }

ProgramHome find_home() { return {find_root(), find_own()}; }

std::vector<fs::path> exercise_roots(const ProgramHome& home)
{
    std::vector<fs::path> roots{home.programs() / "exercises"};
    if (!own_files(home.own_exercises()).empty()) roots.push_back(home.own_exercises());
    return roots;
}

std::vector<fs::path> protocol_files(const ProgramHome& home)
{
    std::vector<fs::path> files = files_below(home.programs() / "protocols", ".yaml");
    for (fs::path& file : own_files(home.own_protocols())) files.push_back(std::move(file));
    return files;
}

}
