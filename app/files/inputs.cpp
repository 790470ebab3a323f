#include "app/files/inputs.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "engine/exchange/read_ics.h"
#include "engine/patient/read_patient.h"
#include "engine/precaution/read_precautions.h"
#include "engine/protocol/read_protocol.h"

namespace pacewise {

namespace fs = std::filesystem;

namespace {

template <class T> std::optional<T> keep(Read<T> read, Diagnostics& problems)
{
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    return std::move(read.value);
}

std::vector<fs::path> clinic_files(const ProgramHome& home)
{
    return {home.programs() / "clinic" / "precautions.yaml", home.programs() / "clinic" / "settings.yaml"};
}

void load_clinic(const ProgramHome& home, Request& request, Diagnostics& problems)
{
    const std::vector<fs::path> files = clinic_files(home);
    if (auto precautions = keep(load_precautions(files[0]), problems))
        request.precautions = std::make_shared<const std::vector<Precaution>>(std::move(*precautions));
    if (auto settings = keep(load_settings(files[1]), problems)) request.settings = std::move(*settings);
}

}

std::optional<fs::path> protocol_path(const ProgramHome& home, const std::string& name, Diagnostics& problems)
{
    if (fs::is_regular_file(name)) return fs::path(name);
    std::vector<std::string> known;
    for (const fs::path& file : protocol_files(home)) {
        if (file.stem() == name) return file;
        known.push_back(file.stem().string());
    }
    const std::string near = nearest_word(name, known);
    problems.push_back(
        {{"--protocol", 0, 0},
         said("there is no protocol {1}", in_quotes(name)),
         near.empty() ? said("write a file or one of: {1}", joined(known, ", ")) : said("write {1}", near)});
    return {};
}

SharedInputs load_shared_inputs(const ProgramHome& home, const InputPaths& paths)
{
    SharedInputs shared;
    Request& request = shared.request;
    const auto roots = paths.exercises.empty() ? exercise_roots(home) : paths.exercises;
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

Inputs load_inputs(const ProgramHome& home, const InputPaths& paths)
{
    return with_patient(load_shared_inputs(home, paths), paths.patient);
}

void load_busy_times(Inputs& inputs)
{
    if (!inputs.request || inputs.request->patient.busy.empty()) return;
    Request& request = *inputs.request;
    const fs::path calendar = calendar_beside(inputs.patient_file, request.patient.busy);
    if (!fs::is_regular_file(calendar)) {
        inputs.problems.push_back({{inputs.patient_file.string(), 0, 0},
                                   said("there is no calendar {1}", in_quotes(calendar.string())),
                                   "correct the file behind \"busy:\", or leave it out"});
        return;
    }
    const Date last = request.start + std::chrono::days(7 * request.protocol.weeks() - 1);
    if (auto busy = keep(load_ics(calendar, {request.start, last}), inputs.problems))
        request.busy = std::move(*busy);
}

}
