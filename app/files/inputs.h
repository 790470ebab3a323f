// The files a plan is made from, loaded with every mistake of every file, and their fingerprints.
#pragma once

#include "app/files/fingerprints.h"
#include "app/files/program_home.h"
#include "engine/base/diagnostic.h"
#include "engine/make_plan.h"
#include "engine/request/request.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

struct InputPaths {
    std::filesystem::path patient;                 ///< a file
    std::string protocol;                          ///< a file, or the name of a shipped or own protocol
    std::vector<std::filesystem::path> exercises;  ///< empty: the shipped ones and the clinic's own
};

struct Inputs {
    std::optional<Request> request;  ///< without start, seed and wishes; empty when a file has errors
    std::filesystem::path patient_file;
    Provenance provenance;
    Diagnostics problems;
};

/// What many patients share: exercises, precautions, settings and the protocol.
struct SharedInputs {
    Request request;  ///< without a patient
    Provenance provenance;
    Diagnostics problems;
};

/// Care: throws DiskTrouble when a file cannot be read.
SharedInputs load_shared_inputs(const ProgramHome&, const InputPaths&);
/// Care: throws DiskTrouble when the file cannot be read.
Inputs with_patient(const SharedInputs&, const std::filesystem::path& patient_file);
/// Both together. Care: throws DiskTrouble when a file cannot be read.
Inputs load_inputs(const ProgramHome&, const InputPaths&);

/// The appointments of the patient's calendar on the dates of the plan. The start must be known by now.
void load_busy_times(Inputs&);

/// "combined-8-weeks" or a path -> the file. Diagnostics name the nearest protocol.
std::optional<std::filesystem::path> protocol_path(const ProgramHome&, const std::string& name, Diagnostics&);

}
