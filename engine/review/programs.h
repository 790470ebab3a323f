// Everything that lies in a programs/ folder, side by side: what a single file cannot show is asked of all of
// them together.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/patient/patient.h"
#include "engine/precaution/precaution.h"
#include "engine/protocol/protocol.h"
#include "engine/request/settings.h"
#include "engine/review/review_settings.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace pacewise {

struct Programs {
    std::string folder = "programs";  ///< where a finding about all of them is shown
    std::shared_ptr<const Catalog> catalog = std::make_shared<Catalog>();
    std::shared_ptr<const std::vector<Precaution>> precautions = std::make_shared<std::vector<Precaution>>();
    std::vector<Protocol> protocols;
    std::vector<Patient> patients;
    Settings settings;
    ReviewSettings review;
};

/// A folder with exercises/, protocols/, patients/ and clinic/; what is not there stays empty. No value when
/// any file has errors. Care: throws DiskTrouble when a file cannot be read.
Read<Programs> load_programs(const std::filesystem::path& folder);

}
