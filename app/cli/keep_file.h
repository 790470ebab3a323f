// An existing file is only replaced by one of its own kind: a slip of the hand (the patient's file named
// behind
// --out) must not cost somebody's work.
#pragma once

#include <string>

namespace pacewise::cli {

/// Care: throws WrongUsage when the file is there, is not empty and does not begin like this.
void keep_other_kinds(const std::string& file, const std::string& beginning, const std::string& kind);
/// Plans as Pacewise writes them begin with their key, papers with the mark of PDF.
void keep_what_is_no_plan(const std::string& file);
void keep_what_is_no_paper(const std::string& file);

}
