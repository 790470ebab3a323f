#include "app/cli/older_plan.h"

#include "engine/plan/read_plan.h"

namespace pacewise::cli {

std::optional<Plan> load_older_plan(const Arguments& arguments, const std::string& file,
                                    const std::string& wanted, Diagnostics& problems)
{
    const auto given = arguments.one("older");
    const auto found = given ? std::optional<std::filesystem::path>(*given) : older_file_beside(file, wanted);
    if (!found) {
        problems.push_back({{"older plan", 0, 0},
                            "the plan that this one revises is not there, or has changed since",
                            "name it with --older"});
        return {};
    }
    Read<Plan> read = load_plan(*found);
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    return std::move(read.value);
}

}
