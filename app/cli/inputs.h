// The files a command works on, loaded with every mistake of every file, and their fingerprints.
#pragma once

#include "app/cli/home.h"
#include "engine/base/diagnostic.h"
#include "engine/make_plan.h"
#include "engine/request/request.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pacewise::cli {

struct InputPaths {
    std::filesystem::path patient;                 ///< a file
    std::string protocol;                          ///< a file, or the name of a shipped protocol
    std::vector<std::filesystem::path> exercises;  ///< empty: the shipped ones
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
SharedInputs load_shared_inputs(const Home&, const InputPaths&);
/// Care: throws DiskTrouble when the file cannot be read.
Inputs with_patient(const SharedInputs&, const std::filesystem::path& patient_file);
/// Both together. Care: throws DiskTrouble when a file cannot be read.
Inputs load_inputs(const Home&, const InputPaths&);

/// The appointments of the patient's calendar on the dates of the plan. The start must be known by now.
void load_busy_times(Inputs&);

/// "combined-8-weeks" or a path -> the file. Diagnostics name the nearest protocol.
std::optional<std::filesystem::path> protocol_path(const Home&, const std::string& name, Diagnostics&);
std::string fingerprint_of(const std::vector<std::filesystem::path>& roots);
/// Of the patient's file and of the calendar it names.
std::string fingerprint_of_patient(const std::filesystem::path& file);

}
