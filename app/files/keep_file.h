// An existing file is only replaced by one of its own kind: a slip of the hand (the patient's file named
// where the plan should go) must not cost somebody's work.
#pragma once

#include <filesystem>
#include <string>

namespace pacewise {

/// Plans as Pacewise writes them begin with their key, papers with the mark of PDF.
inline constexpr const char* plan_begins = "plan:";
inline constexpr const char* paper_begins = "%PDF";

/// The file is there, is not empty and begins otherwise.
bool is_other_kind(const std::filesystem::path&, const std::string& beginning);

}
