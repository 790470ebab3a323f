#include "app/cli/inputs.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "engine/patient/read_patient.h"
#include "engine/precaution/read_precautions.h"
#include "engine/protocol/read_protocol.h"
#include "engine/seal/fingerprint.h"

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

}

std::string fingerprint_of(const std::vector<fs::path>& roots)
{
    std::string all;
    for (const fs::path& root : roots)
        for (const fs::path& file : files_below(root, ".yaml"))
            all += file.filename().string() + '\n' + read_file(file) + '\n';
    return fingerprint(all);
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

Inputs load_inputs(const Home& home, const InputPaths& paths)
{
    Inputs inputs;
    Request request;
    const auto roots = paths.exercises.empty() ? std::vector{home.exercises()} : paths.exercises;
    const auto protocol_file = protocol_path(home, paths.protocol, inputs.problems);
    if (auto catalog = keep(load_catalog(roots), inputs.problems))
        request.catalog = std::make_shared<const Catalog>(std::move(*catalog));
    if (auto patient = keep(load_patient(paths.patient), inputs.problems))
        request.patient = std::move(*patient);
    if (protocol_file)
        if (auto protocol = keep(load_protocol(*protocol_file), inputs.problems))
            request.protocol = std::move(*protocol);
    load_clinic(home, request, inputs.problems);
    if (request.catalog && request.precautions)
        for (Diagnostic& problem : check_names(*request.precautions, *request.catalog))
            inputs.problems.push_back(std::move(problem));
    inputs.provenance = {"pacewise " PACEWISE_VERSION, fingerprint_of({paths.patient}), fingerprint_of(roots),
                         protocol_file ? fingerprint_of({*protocol_file}) : "",
                         fingerprint_of(clinic_files(home))};
    if (!has_errors(inputs.problems)) inputs.request = std::move(request);
    return inputs;
}

}
