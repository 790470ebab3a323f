#include "app/cli/find_sheet.h"

#include "engine/base/file.h"
#include "engine/plan/read_plan.h"

#include <algorithm>

namespace pacewise::cli {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> yaml_files_in(const fs::path& place)
{
    if (!fs::is_directory(place)) return {place};
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(place))
        if (entry.is_regular_file() && entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// Plans as Pacewise writes them begin with their key.
bool begins_like_plan(const fs::path& file)
{
    const std::string beginning = "plan:";
    return read_file(file, beginning.size()).starts_with(beginning);
}

}

const PlanFile* SheetFound::current() const
{
    const auto approved =
        std::find_if(versions.begin(), versions.end(), [](const PlanFile& each) { return !each.draft; });
    if (approved != versions.end()) return &*approved;
    return versions.empty() ? nullptr : &versions.front();
}

SheetFound find_sheet(const VersionCode& code, const std::vector<fs::path>& places)
{
    SheetFound found;
    for (const fs::path& place : places)
        for (const fs::path& file : yaml_files_in(place)) {
            if (!begins_like_plan(file)) continue;
            const Read<Plan> read = load_plan(file);
            if (!read.value) {
                found.not_plans.push_back(file);
                continue;
            }
            ++found.looked_at;
            if (plan_mark(read.value->id) != code.plan) continue;
            found.versions.push_back(
                {file.lexically_normal(), read.value->id, read.value->version, read.value->is_draft()});
        }
    std::stable_sort(found.versions.begin(), found.versions.end(),
                     [](const PlanFile& a, const PlanFile& b) { return a.version > b.version; });
    return found;
}

}
