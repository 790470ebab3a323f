// Where programs/ and assets/ are: beside the program, wherever it was installed or built. And where a clinic
// keeps exercises and protocols of its own, which an update of the program never touches.
#pragma once

#include <filesystem>
#include <vector>

namespace pacewise {

struct ProgramHome {
    std::filesystem::path root;   ///< holds programs/ and assets/
    std::filesystem::path own{};  ///< the clinic's own files, often not there; empty: it has none
    std::filesystem::path programs() const { return root / "programs"; }
    std::filesystem::path assets() const { return root / "assets"; }
    std::filesystem::path own_exercises() const;  ///< empty where there can be none
    std::filesystem::path own_protocols() const;
};

/// PACEWISE_HOME if set, else <prefix>/share/pacewise, else the first folder above the program that holds
/// programs/. The clinic's own files are in pacewise/ below XDG_DATA_HOME or ~/.local/share.
/// Care: throws DiskTrouble when there is none.
ProgramHome find_home();

/// The shipped exercises, and the clinic's own where there are any.
std::vector<std::filesystem::path> exercise_roots(const ProgramHome&);
/// The shipped protocols, then the clinic's own, each sorted by name.
std::vector<std::filesystem::path> protocol_files(const ProgramHome&);

}
