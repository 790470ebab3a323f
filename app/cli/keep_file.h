// An existing file is only replaced by one of its own kind; a wrong --out is wrong usage.
#pragma once

#include <string>

namespace pacewise::cli {

/// Care: throws WrongUsage when the file is there, is not empty and does not begin like this.
void keep_other_kinds(const std::string& file, const std::string& beginning, const std::string& kind);
void keep_what_is_no_plan(const std::string& file);
void keep_what_is_no_paper(const std::string& file);

}
