#include "app/files/fingerprints.h"

#include "engine/base/file.h"
#include "engine/patient/read_patient.h"
#include "engine/seal/fingerprint.h"
#include "engine/yaml/parse.h"

namespace pacewise {

namespace fs = std::filesystem;

namespace {

std::string as_hashed(const std::string& file_name, std::string_view bytes)
{
    return file_name + '\n' + std::string(bytes) + '\n';
}

/// Nothing when the patient names no calendar, or it is not there.
std::optional<std::string> calendar_of(const fs::path& patient_file)
{
    if (read_file(patient_file, YamlLimits{}.bytes).find("busy:") == std::string::npos) return {};
    const Read<Patient> patient = load_patient(patient_file);
    if (!patient.value || patient.value->busy.empty()) return {};
    const fs::path calendar = calendar_beside(patient_file, patient.value->busy);
    return fs::is_regular_file(calendar) ? std::optional(read_file(calendar)) : std::nullopt;
}

}

std::string fingerprint_of(const std::vector<fs::path>& roots)
{
    std::string all;
    for (const fs::path& root : roots)
        for (const fs::path& file : files_below(root, ".yaml"))
            all += as_hashed(file.filename().string(), read_file(file));
    return fingerprint(all);
}

std::string fingerprint_of_text(const std::string& file_name, std::string_view bytes)
{
    return fingerprint(as_hashed(file_name, bytes));
}

std::string fingerprint_of_patient_text(const std::string& file_name, std::string_view bytes,
                                        const std::optional<std::string>& calendar)
{
    const std::string own = fingerprint_of_text(file_name, bytes);
    return calendar ? fingerprint(own + '\n' + *calendar) : own;
}

std::string fingerprint_of_patient(const fs::path& file)
{
    return fingerprint_of_patient_text(file.filename().string(), read_file(file), calendar_of(file));
}

fs::path calendar_beside(const fs::path& patient_file, const std::string& busy)
{
    return patient_file.parent_path() / busy;
}

}
