#include "app/files/keep_file.h"

#include "engine/base/file.h"

namespace pacewise {

bool is_other_kind(const std::filesystem::path& file, const std::string& beginning)
{
    std::error_code trouble;
    if (!std::filesystem::is_regular_file(file, trouble)) return false;
    const std::string there = read_file(file, beginning.size());
    return !there.empty() && !there.starts_with(beginning);
}

}
