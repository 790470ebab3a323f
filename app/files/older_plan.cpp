#include "app/files/older_plan.h"

#include "app/files/files_in.h"
#include "engine/base/file.h"
#include "engine/plan/read_plan.h"
#include "engine/seal/fingerprint.h"
#include "engine/yaml/parse.h"

namespace pacewise {

namespace fs = std::filesystem;

std::optional<fs::path> older_file_beside(const fs::path& file, const std::string& wanted)
{
    for (const fs::path& each : yaml_files_in(folder_of(file)))
        if (fs::file_size(each) <= YamlLimits{}.bytes && fingerprint(read_file(each)) == wanted) return each;
    return {};
}

std::optional<Plan> older_plan_beside(const fs::path& file, const std::string& wanted)
{
    if (wanted.empty()) return {};
    const auto found = older_file_beside(file, wanted);
    return found ? load_plan(*found).value : std::nullopt;
}

}
