#include "app/cli/keep_file.h"

#include "app/cli/arguments.h"
#include "engine/base/file.h"
#include "engine/base/text.h"

namespace pacewise::cli {

void keep_other_kinds(const std::string& file, const std::string& beginning, const std::string& kind)
{
    std::error_code trouble;
    if (!std::filesystem::is_regular_file(file, trouble)) return;
    const std::string there = read_file(file, beginning.size());
    if (!there.empty() && !there.starts_with(beginning))
        throw WrongUsage{in_quotes(file) + " is there already and is no " + kind +
                         ". Maybe choose another name"};
}

void keep_what_is_no_plan(const std::string& file) { keep_other_kinds(file, "plan:", "plan"); }
void keep_what_is_no_paper(const std::string& file) { keep_other_kinds(file, "%PDF", "PDF"); }

}
