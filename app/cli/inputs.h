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
    Provenance provenance;
    Diagnostics problems;
};

/// Care: throws DiskTrouble when a file cannot be read.
Inputs load_inputs(const Home&, const InputPaths&);

/// "combined-8-weeks" or a path -> the file. Diagnostics name the nearest protocol.
std::optional<std::filesystem::path> protocol_path(const Home&, const std::string& name, Diagnostics&);
std::string fingerprint_of(const std::vector<std::filesystem::path>& roots);

}
