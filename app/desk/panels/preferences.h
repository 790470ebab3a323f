// What the desk remembers about this therapist and this machine; no patient's data. Saved per user.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pacewise {

struct Preferences {
    std::string language;    ///< "en" or "es"; empty: as the machine
    int text_percent = 100;  ///< 100 to 250, on top of what the screen asks for
    bool high_contrast = false;
    bool reduced_motion = false;
    int window_width = 1440, window_height = 900;
    bool maximized = false;
    double left_width = 330, right_width = 380, bottom_height = 300;  ///< at 100 %
    std::string therapist;                                            ///< who approves and sets aside
    std::vector<std::filesystem::path> recent;  ///< plans, the last one first; at most 12
    std::set<std::string> favourites;           ///< exercises
    bool operator==(const Preferences&) const = default;
};

}
