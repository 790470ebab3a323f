// Plans for many patients at once: what the therapist is told of each, in the order of the call.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/files/inputs.h"
#include "engine/explain/no_plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pacewise::cli {

/// One patient's answer: at most one of these is more than empty.
struct Answered {
    std::string plan;  ///< its file's bytes
    long points = 0;
    NoPlan none;
    Diagnostics problems;  ///< of the inputs
    ExitCode code = ExitCode::stopped_early;
};

/// Every worker takes the next patient; answers keep the order of the call, so threads change no byte.
std::vector<Answered> answer_all(const SharedInputs&, const std::vector<std::filesystem::path>& patients,
                                 const Arguments&, int jobs);

}
