#include "tests/app/files/test_folder.h"

#include "engine/base/file.h"
#include "tests/support/catch.h"

#include <cstdlib>

namespace pacewise {

namespace fs = std::filesystem;

TestFolder::TestFolder()
{
    std::string name = (fs::temp_directory_path() / "pacewise-files-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    folder_ = name;
}

TestFolder::~TestFolder()
{
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::string TestFolder::read(const std::string& name) const { return read_file(folder_ / name); }

fs::path TestFolder::write(const std::string& name, const std::string& text) const
{
    fs::create_directories((folder_ / name).parent_path());
    write_file(folder_ / name, text);
    return folder_ / name;
}

std::size_t TestFolder::files() const
{
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) count += entry.is_regular_file();
    return count;
}

}
