// A fresh folder that is cleared away.
#pragma once

#include <filesystem>
#include <string>

namespace pacewise {

class TestFolder {
public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;

    const std::filesystem::path& path() const { return folder_; }
    std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }
    std::string read(const std::string& name) const;
    /// Folders on the way are made.
    std::filesystem::path write(const std::string& name, const std::string& text) const;
    std::size_t files() const;

private:
    std::filesystem::path folder_;
};

}
