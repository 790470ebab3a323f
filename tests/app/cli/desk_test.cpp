#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <cstdlib>

namespace pacewise {

namespace {

namespace fs = std::filesystem;

/// The command as it is installed: with or without the window beside it or among the programs of the
/// computer.
class Installed {
public:
    Installed()
    {
        for (const char* folder : {"bin", "elsewhere"}) fs::create_directory(desk_.path(folder));
        fs::copy_file(PACEWISE_PROGRAM, desk_.path("bin/pacewise"));
    }

    /// A window that tells how it was called, and ends like this.
    void put_window(const std::string& folder, int exit) const
    {
        const std::string file = folder + "/pacewise-desk";
        desk_.write(file, "#!/bin/sh\nfor word; do echo \"" + folder + ": $word\"; done\nexit " +
                              std::to_string(exit) + '\n');
        fs::permissions(desk_.path(file), fs::perms::owner_all);
    }

    Answer call(const std::string& words) const
    {
        const std::string line = "cd " + desk_.path(".") + " && PATH=" + desk_.path("elsewhere") +
                                 " ./bin/pacewise desk " + words + " >out 2>err";
        const int ended = std::system(line.c_str());
        return {desk_.read("out"), desk_.read("err"), WEXITSTATUS(ended)};
    }

private:
    Desk desk_;
};

}

TEST_CASE("the desk is another program, called with the same words, and its exit code is the answer")
{
    const Installed installed;
    installed.put_window("bin", 3);
    installed.put_window("elsewhere", 0);
    const Answer answer = installed.call("--scale 150 'anna plan.yaml' --language es");
    CHECK(answer.out == "bin: --scale\nbin: 150\nbin: --language\nbin: es\nbin: anna plan.yaml\n");
    CHECK(answer.exit == 3);
}

TEST_CASE("a window that is not beside the command is looked for among the programs of the computer")
{
    const Installed installed;
    installed.put_window("elsewhere", 0);
    const Answer answer = installed.call("plan.yaml");
    CHECK(answer.out == "elsewhere: plan.yaml\n");
    CHECK(answer.exit == 0);
}

TEST_CASE("where the window is not installed its package is named")
{
    const Answer answer = Installed().call("");
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err, ContainsSubstring("Maybe install the package pacewise-desk"));
}

TEST_CASE("the desk opens one file and knows its options")
{
    const Installed installed;
    CHECK(installed.call("one.yaml two.yaml").exit == 2);
    const Answer wrong = installed.call("--scal 150");
    CHECK(wrong.exit == 2);
    CHECK_THAT(wrong.err, ContainsSubstring("Maybe --scale"));
}

}
