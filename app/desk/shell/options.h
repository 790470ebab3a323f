// The words behind `pacewise-desk`.
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace pacewise {

struct WrongWords : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct DeskOptions {
    std::filesystem::path file;        ///< a plan or a patient's file; may be empty
    std::optional<int> width, height;  ///< --size 1280x800
    std::optional<int> percent;        ///< --scale 175
    std::string language;              ///< --language es
    bool high_contrast = false;        ///< --contrast high
    std::filesystem::path item_log;    ///< --item-log FILE: where every item stands, frame by frame
    std::filesystem::path shot;        ///< --shot FILE.png: draws, saves what is seen, and ends
    std::vector<std::string> keys;     ///< --keys "Ctrl+P Tab": pressed before the shot
    std::string dialog;  ///< --dialog new_patient, or exercise_editor:bridge-full: open on the shot
    bool help = false;
};

/// Care: throws WrongWords, with the way out.
DeskOptions read_options(const std::vector<std::string>& words);
std::string options_help();

}
