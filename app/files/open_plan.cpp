#include "app/files/open_plan.h"

#include "app/files/files_in.h"
#include "engine/adapt/restore_wishes.h"
#include "engine/base/file.h"
#include "engine/plan/read_plan.h"
#include "engine/yaml/parse.h"

namespace pacewise {

namespace fs = std::filesystem;

namespace {

using Fingerprint = std::string (*)(const fs::path&);

std::optional<fs::path> find_among(const std::vector<fs::path>& files, Fingerprint of,
                                   const std::string& wanted)
{
    for (const fs::path& file : files)
        if (of(file) == wanted) return file;
    return {};
}

/// Beside the plan, then where the program was called, then the last place, which is known to the caller.
std::optional<fs::path> find_input(const fs::path& plan_file, const std::vector<fs::path>& last,
                                   Fingerprint of, const std::string& wanted)
{
    for (const fs::path& folder : {folder_of(plan_file), fs::path(".")})
        if (auto found = find_among(yaml_files_in(folder), of, wanted)) return found;
    return find_among(last, of, wanted);
}

std::string fingerprint_of_file(const fs::path& file) { return fingerprint_of({file}); }

void tell_missing(const std::string& what, Diagnostics& problems)
{
    problems.push_back({{what, 0, 0},
                        "the file this plan was made from is not there, or has changed since",
                        "say which file it is"});
}

std::optional<fs::path> find_patient(const ProgramHome& home, const PlanPlaces& places, const Plan& plan)
{
    if (places.patient) return places.patient;
    return find_input(places.file, yaml_files_in(home.programs() / "patients"), fingerprint_of_patient,
                      plan.made.patient);
}

/// A name that is no protocol's is a problem of loading, with the nearest name.
std::optional<std::string> find_protocol(const ProgramHome& home, const PlanPlaces& places, const Plan& plan)
{
    if (places.protocol) return places.protocol;
    const auto found = find_input(places.file, protocol_files(home), fingerprint_of_file, plan.made.protocol);
    return found ? std::optional(found->string()) : std::nullopt;
}

void keep_calendar(StoredPlan& stored)
{
    if (!stored.request || stored.request->patient.busy.empty()) return;
    const std::string& name = stored.request->patient.busy;
    const fs::path file = calendar_beside(stored.patient_file, name);
    if (fs::is_regular_file(file)) stored.calendar = NamedText{name, read_file(file)};
}

void load_both(const ProgramHome& home, const InputPaths& paths, StoredPlan& stored)
{
    Inputs inputs = load_inputs(home, paths);
    if (inputs.request) restore_wishes(*stored.plan, *inputs.request);
    load_busy_times(inputs);
    stored.problems.insert(stored.problems.end(), inputs.problems.begin(), inputs.problems.end());
    stored.request = std::move(inputs.request);
    stored.provenance = std::move(inputs.provenance);
    keep_calendar(stored);
}

/// For those who save the plan elsewhere, together with its files.
void keep_files(const ProgramHome& home, const std::optional<fs::path>& patient,
                const std::optional<std::string>& protocol, StoredPlan& stored)
{
    if (patient) {
        stored.patient_file = *patient;
        stored.patient_bytes = read_file(*patient);
    }
    Diagnostics told_by_loading;
    const auto file = protocol ? protocol_path(home, *protocol, told_by_loading) : std::nullopt;
    if (!file) return;
    stored.protocol_file = *file;
    stored.protocol_bytes = read_file(*file);
}

}

StoredPlan open_plan(const ProgramHome& home, const PlanPlaces& places)
{
    StoredPlan stored;
    stored.bytes = read_file(places.file, YamlLimits{}.bytes);
    Read<Plan> read = read_plan_file(places.file.string(), stored.bytes);
    stored.problems = std::move(read.problems);
    stored.plan = std::move(read.value);
    if (!stored.plan) return stored;
    const auto patient = find_patient(home, places, *stored.plan);
    const auto protocol = find_protocol(home, places, *stored.plan);
    keep_files(home, patient, protocol, stored);
    if (!patient) tell_missing("patient", stored.problems);
    if (!protocol) tell_missing("protocol", stored.problems);
    if (patient && protocol) load_both(home, {*patient, *protocol, places.exercises}, stored);
    return stored;
}

}
