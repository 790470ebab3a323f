#include "app/files/files_in.h"

#include <algorithm>

namespace pacewise {

namespace fs = std::filesystem;

std::vector<fs::path> yaml_files_in(const fs::path& folder)
{
    std::vector<fs::path> files;
    if (!fs::is_directory(folder)) return files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

fs::path folder_of(const fs::path& file)
{
    const fs::path parent = file.parent_path();
    return parent.empty() ? fs::path(".") : parent;
}

}
