#include "app/cli/home.h"

#include "engine/base/file.h"

#include <cstdlib>

namespace pacewise::cli {

namespace fs = std::filesystem;

namespace {

bool is_home(const fs::path& folder)
{
    return fs::is_directory(folder / "programs" / "exercises") && fs::is_directory(folder / "assets");
}

}

Home find_home()
{
    if (const char* set = std::getenv("PACEWISE_HOME")) {
        if (!is_home(set))
            throw DiskTrouble(std::string("PACEWISE_HOME is ") + set +
                              ", but there is no programs/exercises and assets in it");
        return {set};
    }
    const fs::path program = fs::read_symlink("/proc/self/exe");
    if (const fs::path shared = program.parent_path().parent_path() / "share" / "pacewise"; is_home(shared))
        return {shared};
    for (fs::path folder = program.parent_path(); folder != folder.root_path(); folder = folder.parent_path())
        if (is_home(folder)) return {folder};
    throw DiskTrouble("cannot find programs/ and assets/ beside " + program.string() + "; set PACEWISE_HOME");
}

}
