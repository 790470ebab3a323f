// Old sheets stay on fridges. Every sheet carries a short code, such as PW-7KQ4-M2XD-3-UN, that tells which
// plan and which version it is of. Plan ids hold the id of a patient, so the code holds eight characters of a
// fingerprint instead, then the version in plain digits, then two check characters: every wrong character and
// every two neighbours exchanged are found, and a single wrong one is named.
// Care: whoever knows the id of a plan can tell its code; the code alone tells nobody.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pacewise {

struct VersionCode {
    std::string plan;  ///< eight characters of a fingerprint
    int version = 1;
    bool operator==(const VersionCode&) const = default;
};

inline constexpr int most_versions = 999;

/// "7KQ4M2XD": the same for all versions of a plan.
std::string plan_mark(std::string_view plan_id);
/// Care: versions are 1 to 999.
std::string version_code(std::string_view plan_id, int version);
/// Capital and small letters, spaces and dashes are all one; in the version, O is 0 and I and L are 1.
std::optional<VersionCode> read_version_code(std::string_view text);
/// Why a text is no code: "the 3rd character, K, looks wrong". Empty for a code that can be read.
std::string fault_of_version_code(std::string_view text);

}
