#include "engine/base/file.h"

#include "tests/support/catch.h"

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace pacewise;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone after the test.
struct Folder {
    fs::path path;
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "pacewise-file-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(path); }
};

}

TEST_CASE("a file is written whole and leaves nothing beside it")
{
    const Folder folder;
    const fs::path file = folder.path / "plan.yaml";
    write_file(file, "one");
    write_file(file, std::string(200'000, 'x'));
    CHECK(read_file(file) == std::string(200'000, 'x'));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
}

TEST_CASE("when a file cannot be replaced the old one stays as it was")
{
    const Folder folder;
    const fs::path file = folder.path / "plan.yaml";
    fs::create_directories(file / "inside");  // a folder in the way: the rename fails
    CHECK_THROWS_AS(write_file(file, "new"), DiskTrouble);
    CHECK(fs::exists(file / "inside"));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
    CHECK_THROWS_AS(write_file(folder.path / "none" / "plan.yaml", "new"), DiskTrouble);
}

TEST_CASE("a folder that is not there is named, so that it can be made")
{
    const Folder folder;
    CHECK_THROWS_WITH(
        write_file(folder.path / "none" / "plan.yaml", "new"),
        ContainsSubstring("there is no folder " + (folder.path / "none").string() + ". Maybe make it"));
    CHECK_THROWS_WITH(write_file(folder.path, "new"), ContainsSubstring("it is a folder"));
}

TEST_CASE("a file that its owner protected against writing is not replaced, not even for root")
{
    const Folder folder;
    const fs::path file = folder.path / "plan.yaml";
    write_file(file, "old");
    fs::permissions(file, fs::perms::owner_read);
    CHECK_THROWS_WITH(write_file(file, "new"), ContainsSubstring("protected against writing. Maybe choose"));
    CHECK(read_file(file) == "old");
}

TEST_CASE("a link stays a link, and what it leads to is written")
{
    const Folder folder;
    write_file(folder.path / "plan.yaml", "old");
    fs::create_symlink(folder.path / "plan.yaml", folder.path / "today");
    write_file(folder.path / "today", "new");
    CHECK(fs::is_symlink(folder.path / "today"));
    CHECK(read_file(folder.path / "plan.yaml") == "new");
}

TEST_CASE("a full disk is called by its name, and a device is written into, never replaced")
{
    CHECK_THROWS_WITH(write_file("/dev/full", "new"),
                      ContainsSubstring("cannot write /dev/full: the disk is full"));
    write_file("/dev/null", "new");
    CHECK(fs::is_character_file("/dev/full"));
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("reading stops one byte after the limit")
{
    const Folder folder;
    write_file(folder.path / "a", "12345");
    CHECK(read_file(folder.path / "a", 3) == "1234");
    CHECK(read_file(folder.path / "a", 5) == "12345");
}

TEST_CASE("a file that is not there is trouble with its name in it, and so is a folder")
{
    CHECK_THROWS_WITH(read_file("/no/such/file"), ContainsSubstring("/no/such/file"));
    CHECK_THROWS_WITH(read_file("/tmp"), ContainsSubstring("it is a folder"));
    CHECK_THROWS_AS(files_below("/no/such/folder", ".yaml"), DiskTrouble);
}

TEST_CASE("the files of a folder come sorted by name, with those of its folders")
{
    const Folder folder;
    fs::create_directory(folder.path / "b");
    for (const char* name : {"c.yaml", "b/x.yaml", "a.yaml", "notes.txt"}) write_file(folder.path / name, "");
    const std::vector<fs::path> expected{folder.path / "a.yaml", folder.path / "b/x.yaml",
                                         folder.path / "c.yaml"};
    CHECK(files_below(folder.path, ".yaml") == expected);
    CHECK(files_below(folder.path / "notes.txt", ".yaml") == std::vector{folder.path / "notes.txt"});
}
