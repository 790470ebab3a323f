#include "app/cli/older_plan.h"

#include "engine/base/file.h"
#include "engine/plan/read_plan.h"
#include "engine/seal/fingerprint.h"
#include "engine/yaml/parse.h"

#include <algorithm>

namespace pacewise::cli {

namespace fs = std::filesystem;

namespace {

std::optional<fs::path> find_beside(const std::string& file, const std::string& wanted)
{
    const fs::path parent = fs::path(file).parent_path();
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(parent.empty() ? fs::path(".") : parent))
        if (entry.is_regular_file() && entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const fs::path& each : files)
        if (fs::file_size(each) <= YamlLimits{}.bytes && fingerprint(read_file(each)) == wanted) return each;
    return {};
}

}

std::optional<Plan> load_older_plan(const Arguments& arguments, const std::string& file,
                                    const std::string& wanted, Diagnostics& problems)
{
    const auto given = arguments.one("older");
    const auto found = given ? std::optional<fs::path>(*given) : find_beside(file, wanted);
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

std::optional<Plan> older_plan_beside(const std::string& file, const std::string& wanted)
{
    if (wanted.empty()) return {};
    const auto found = find_beside(file, wanted);
    return found ? load_plan(*found).value : std::nullopt;
}

}
