#include "app/cli/inputs.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "engine/exchange/read_ics.h"
#include "engine/patient/read_patient.h"
#include "engine/precaution/read_precautions.h"
#include "engine/protocol/read_protocol.h"
#include "engine/seal/fingerprint.h"
#include "engine/yaml/parse.h"

namespace pacewise::cli {

namespace fs = std::filesystem;

namespace {

template <class T> std::optional<T> keep(Read<T> read, Diagnostics& problems)
{
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    return std::move(read.value);
}

std::vector<fs::path> clinic_files(const Home& home)
{
    return {home.programs() / "clinic" / "precautions.yaml", home.programs() / "clinic" / "settings.yaml"};
}

void load_clinic(const Home& home, Request& request, Diagnostics& problems)
{
    const std::vector<fs::path> files = clinic_files(home);
    if (auto precautions = keep(load_precautions(files[0]), problems))
        request.precautions = std::make_shared<const std::vector<Precaution>>(std::move(*precautions));
    if (auto settings = keep(load_settings(files[1]), problems)) request.settings = std::move(*settings);
}

/// The calendar lies beside the patient's file, unless its path says otherwise.
fs::path calendar_of(const fs::path& patient_file, const Patient& patient)
{
    return patient_file.parent_path() / patient.busy;
}

}

std::string fingerprint_of(const std::vector<fs::path>& roots)
{
    std::string all;
    for (const fs::path& root : roots)
        for (const fs::path& file : files_below(root, ".yaml"))
            all += file.filename().string() + '\n' + read_file(file) + '\n';
    return fingerprint(all);
}

std::string fingerprint_of_patient(const fs::path& file)
{
    const std::string own = fingerprint_of({file});
    if (read_file(file, YamlLimits{}.bytes).find("busy:") == std::string::npos) return own;
    const Read<Patient> patient = load_patient(file);
    if (!patient.value || patient.value->busy.empty()) return own;
    const fs::path calendar = calendar_of(file, *patient.value);
    return fs::is_regular_file(calendar) ? fingerprint(own + '\n' + read_file(calendar)) : own;
}

std::optional<fs::path> protocol_path(const Home& home, const std::string& name, Diagnostics& problems)
{
    if (fs::is_regular_file(name)) return fs::path(name);
    std::vector<std::string> known;
    for (const fs::path& file : files_below(home.programs() / "protocols", ".yaml")) {
        if (file.stem() == name) return file;
        known.push_back(file.stem().string());
    }
    const std::string near = nearest_word(name, known);
    problems.push_back({{"--protocol", 0, 0},
                        "there is no protocol " + in_quotes(name),
                        near.empty() ? "write a file or one of: " + joined(known, ", ") : "write " + near});
    return {};
}

SharedInputs load_shared_inputs(const Home& home, const InputPaths& paths)
{
    SharedInputs shared;
    Request& request = shared.request;
    const auto roots = paths.exercises.empty() ? std::vector{home.exercises()} : paths.exercises;
    const auto protocol_file = protocol_path(home, paths.protocol, shared.problems);
    if (auto catalog = keep(load_catalog(roots), shared.problems))
        request.catalog = std::make_shared<const Catalog>(std::move(*catalog));
    if (protocol_file)
        if (auto protocol = keep(load_protocol(*protocol_file), shared.problems))
            request.protocol = std::move(*protocol);
    load_clinic(home, request, shared.problems);
    if (request.catalog && request.precautions)
        for (Diagnostic& problem : check_names(*request.precautions, *request.catalog))
            shared.problems.push_back(std::move(problem));
    shared.provenance = {"pacewise " PACEWISE_VERSION, "", fingerprint_of(roots),
                         protocol_file ? fingerprint_of({*protocol_file}) : "",
                         fingerprint_of(clinic_files(home))};
    return shared;
}

Inputs with_patient(const SharedInputs& shared, const fs::path& patient_file)
{
    Inputs inputs{{}, patient_file, shared.provenance, shared.problems};
    auto patient = keep(load_patient(patient_file), inputs.problems);
    inputs.provenance.patient = fingerprint_of_patient(patient_file);
    if (has_errors(inputs.problems) || !patient) return inputs;
    inputs.request = shared.request;
    inputs.request->patient = std::move(*patient);
    return inputs;
}

Inputs load_inputs(const Home& home, const InputPaths& paths)
{
    return with_patient(load_shared_inputs(home, paths), paths.patient);
}

void load_busy_times(Inputs& inputs)
{
    if (!inputs.request || inputs.request->patient.busy.empty()) return;
    Request& request = *inputs.request;
    const fs::path calendar = calendar_of(inputs.patient_file, request.patient);
    if (!fs::is_regular_file(calendar)) {
        inputs.problems.push_back({{inputs.patient_file.string(), 0, 0},
                                   "there is no calendar " + in_quotes(calendar.string()),
                                   "correct the file behind \"busy:\", or leave it out"});
        return;
    }
    const Date last = request.start + std::chrono::days(7 * request.protocol.weeks() - 1);
    if (auto busy = keep(load_ics(calendar, {request.start, last}), inputs.problems))
        request.busy = std::move(*busy);
}

}
