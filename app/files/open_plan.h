// A plan's file with everything it was made from, found again by fingerprint: beside the plan, among the
// clinic's own or the shipped files, or where somebody says.
#pragma once

#include "app/files/inputs.h"
#include "app/files/named_text.h"
#include "engine/plan/plan.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// The plan, and what is not to be looked for.
struct PlanPlaces {
    std::filesystem::path file;
    std::optional<std::filesystem::path> patient{};
    std::optional<std::string> protocol{};           ///< a file or a name
    std::vector<std::filesystem::path> exercises{};  ///< empty: the shipped ones and the clinic's own
};

struct StoredPlan {
    std::optional<Plan> plan;
    std::optional<Request> request;  ///< as it was when the plan was made
    Provenance provenance;           ///< of the files as they are now
    std::string bytes;
    Diagnostics problems;
    std::filesystem::path patient_file;   ///< empty when it was not found
    std::filesystem::path protocol_file;  ///< empty when it was not found
    std::string patient_bytes;
    std::string protocol_bytes;
    std::optional<NamedText> calendar;  ///< named as the patient's file names it
};

/// How the problems name a file that is not there: "patient" or "protocol" stands in their place.
/// Care: throws DiskTrouble when the plan, or a file that was named, cannot be read.
StoredPlan open_plan(const ProgramHome&, const PlanPlaces&);

}
