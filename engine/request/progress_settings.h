// Where a patient goes from one review to the next: on, the same week again, a step back. How many boxes must
// be ticked for that, how hard it may have felt, how much pain and how many tired mornings there may have
// been. Read from programs/clinic/progress.yaml; every number has its reason there.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/yaml/read.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

namespace pacewise {

/// `go_on` is the last value with which a patient goes on, `stay` the last with which the week is repeated.
struct ProgressLimit {
    int go_on = 0;
    int stay = 0;
};

struct ProgressSettings {
    ProgressLimit boxes{83, 50};         ///< percent of the week's boxes, at the least
    ProgressLimit effort{0, 2};          ///< points above the highest effort of the week's plan, at the most
    ProgressLimit pain{3, 5};            ///< 0 to 10, at the most
    ProgressLimit tired_mornings{0, 1};  ///< of the week, at the most
    int tired_points = 2;                ///< so much more tired than usual is a tired morning
    std::chrono::hours new_signs{24};    ///< a sign that stays longer is told at once
};

Read<ProgressSettings> read_progress_settings_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<ProgressSettings> load_progress_settings(const std::filesystem::path&);

}
