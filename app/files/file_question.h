// What a file is asked for, and what comes of it.
#pragma once

#include <filesystem>
#include <string>

namespace pacewise {

struct FileQuestion {
    bool save = false;  ///< else a file that is there is opened
    std::string title;
    std::filesystem::path folder{};  ///< where the dialog begins; empty: where it likes
    std::string name{};              ///< proposed when saving
    unsigned long window = 0;        ///< of X11, so that the dialog stands before it; 0: none
};

enum class FileState { asking, chosen, cancelled, unavailable };

struct FileAnswer {
    FileState state = FileState::asking;
    std::filesystem::path file{};  ///< when chosen
};

}
