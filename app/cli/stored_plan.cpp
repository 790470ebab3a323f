#include "app/cli/stored_plan.h"

#include "engine/adapt/restore_wishes.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/plan/read_plan.h"
#include "engine/yaml/parse.h"

namespace pacewise::cli {

namespace fs = std::filesystem;

namespace {

/// The first file below these folders with this fingerprint.
std::optional<fs::path> find_by_fingerprint(const std::vector<fs::path>& folders, const std::string& wanted)
{
    for (const fs::path& folder : folders) {
        if (!fs::is_directory(folder)) continue;
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.is_regular_file() && entry.path().extension() == ".yaml") files.push_back(entry.path());
        for (const fs::path& file : files)
            if (fingerprint_of_patient(file) == wanted) return file;
    }
    return {};
}

fs::path folder_of(const std::string& file)
{
    const fs::path parent = fs::path(file).parent_path();
    return parent.empty() ? fs::path(".") : parent;
}

std::optional<fs::path> find_input(const Arguments& arguments, const std::string& option,
                                   const std::vector<fs::path>& folders, const std::string& wanted,
                                   const std::string& what, Diagnostics& problems)
{
    if (const auto given = arguments.one(option)) return fs::path(*given);
    if (auto found = find_by_fingerprint(folders, wanted)) return found;
    problems.push_back({{what, 0, 0},
                        "the file this plan was made from is not there, or has changed since",
                        "name it with --" + option});
    return {};
}

}

std::vector<Option> stored_plan_options()
{
    return {{"patient", "FILE", "the patient's file, where it is not found by itself"},
            {"protocol", "FILE", "the protocol's file, where it is not found by itself"},
            {"exercises", "DIR", "exercise files instead of the shipped ones", true}};
}

StoredPlan load_stored_plan(const Arguments& arguments, const std::string& file)
{
    const Home home = find_home();
    StoredPlan stored;
    stored.bytes = read_file(file, YamlLimits{}.bytes);
    Read<Plan> plan = read_plan_file(file, stored.bytes);
    stored.problems = std::move(plan.problems);
    if (!plan.value) return stored;
    const fs::path beside = folder_of(file);
    const auto patient = find_input(arguments, "patient", {beside, ".", home.programs() / "patients"},
                                    plan.value->made.patient, "patient", stored.problems);
    const auto protocol = find_input(arguments, "protocol", {beside, ".", home.programs() / "protocols"},
                                     plan.value->made.protocol, "protocol", stored.problems);
    if (patient && protocol) {
        InputPaths paths{*patient, protocol->string(), {}};
        for (const std::string& folder : arguments.all("exercises")) paths.exercises.emplace_back(folder);
        Inputs inputs = load_inputs(home, paths);
        if (inputs.request) restore_wishes(*plan.value, *inputs.request);
        load_busy_times(inputs);
        stored.problems.insert(stored.problems.end(), inputs.problems.begin(), inputs.problems.end());
        stored.request = std::move(inputs.request);
        stored.provenance = std::move(inputs.provenance);
    }
    stored.plan = std::move(plan.value);
    return stored;
}

}
