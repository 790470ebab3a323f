// The fingerprints a plan carries of the files it was made from. The name of a file counts, its folder does
// not: a plan and its files may move together.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// Of all .yaml files below these folders, or of these files. Care: throws DiskTrouble.
std::string fingerprint_of(const std::vector<std::filesystem::path>& roots);
/// Of one file of this name and content, wherever it may lie some day.
std::string fingerprint_of_text(const std::string& file_name, std::string_view bytes);

/// Of the patient's file and of the calendar it names. Care: throws DiskTrouble.
std::string fingerprint_of_patient(const std::filesystem::path& file);
/// The same from the texts; without a calendar where the patient names none, or it is not there.
std::string fingerprint_of_patient_text(const std::string& file_name, std::string_view bytes,
                                        const std::optional<std::string>& calendar);

/// The calendar lies beside the patient's file, unless its path (`busy:`) says otherwise.
std::filesystem::path calendar_beside(const std::filesystem::path& patient_file, const std::string& busy);

}
