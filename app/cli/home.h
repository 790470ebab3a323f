// Where programs/ and assets/ are: beside the program, wherever it was installed or built.
#pragma once

#include <filesystem>

namespace pacewise::cli {

struct Home {
    std::filesystem::path root;  ///< holds programs/ and assets/
    std::filesystem::path programs() const { return root / "programs"; }
    std::filesystem::path exercises() const { return programs() / "exercises"; }
    std::filesystem::path assets() const { return root / "assets"; }
};

/// PACEWISE_HOME if set, else <prefix>/share/pacewise, else the first folder above the program that holds
/// programs/. Care: throws DiskTrouble when there is none.
Home find_home();

}
