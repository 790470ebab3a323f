#include "tests/support/shipped.h"

#include "engine/base/file.h"
#include "engine/catalog/read_exercises.h"
#include "engine/patient/read_patient.h"
#include "engine/precaution/read_precautions.h"
#include "engine/protocol/read_protocol.h"

#include <stdexcept>

namespace pacewise {

namespace {

const std::filesystem::path programs = std::filesystem::path(PACEWISE_ROOT) / "programs";

template <class T> T sound(Read<T> read)
{
    if (read.value && !has_errors(read.problems)) return std::move(*read.value);
    std::string text;
    for (const Diagnostic& problem : read.problems) text += diagnostic_text(problem);
    throw std::runtime_error(text);
}

std::vector<std::string> names_below(const std::string& folder)
{
    std::vector<std::string> names;
    for (const auto& file : files_below(programs / folder, ".yaml")) names.push_back(file.stem().string());
    return names;
}

std::shared_ptr<const Catalog> shipped_catalog()
{
    static const auto catalog =
        std::make_shared<const Catalog>(sound(load_catalog({programs / "exercises"})));
    return catalog;
}

std::shared_ptr<const std::vector<Precaution>> shipped_precautions()
{
    static const auto rows = std::make_shared<const std::vector<Precaution>>(
        sound(load_precautions(programs / "clinic" / "precautions.yaml")));
    return rows;
}

}

std::vector<std::string> shipped_patients() { return names_below("patients"); }
std::vector<std::string> shipped_protocols() { return names_below("protocols"); }

Patient shipped_patient(const std::string& name)
{
    return sound(load_patient(programs / "patients" / (name + ".yaml")));
}

Protocol shipped_protocol(const std::string& name)
{
    return sound(load_protocol(programs / "protocols" / (name + ".yaml")));
}

Request shipped_request(Patient patient, const std::string& protocol)
{
    Request request;
    request.patient = std::move(patient);
    request.protocol = shipped_protocol(protocol);
    request.catalog = shipped_catalog();
    request.precautions = shipped_precautions();
    request.settings = sound(load_settings(programs / "clinic" / "settings.yaml"));
    request.start = read_date("2026-11-23").value();
    return request;
}

}
