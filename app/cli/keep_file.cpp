#include "app/cli/keep_file.h"

#include "app/cli/arguments.h"
#include "app/files/keep_file.h"
#include "engine/base/text.h"

namespace pacewise::cli {

void keep_other_kinds(const std::string& file, const std::string& beginning, const std::string& kind)
{
    if (is_other_kind(file, beginning))
        throw WrongUsage{in_quotes(file) + " is there already and is no " + kind +
                         ". Maybe choose another name"};
}

void keep_what_is_no_plan(const std::string& file) { keep_other_kinds(file, plan_begins, "plan"); }
void keep_what_is_no_paper(const std::string& file) { keep_other_kinds(file, paper_begins, "PDF"); }

}
