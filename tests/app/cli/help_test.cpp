#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("the help names every command, and every command has a help of its own")
{
    const Desk desk;
    const Answer all = desk.call({"--help"});
    CHECK(all.exit == 0);
    CHECK(desk.call({"help"}).out == all.out);
    for (const std::string name :
         {"plan", "audit", "verify", "explain", "compare", "print", "check", "exercises"}) {
        CAPTURE(name);
        CHECK_THAT(all.out, ContainsSubstring("\n  pacewise " + name + ' '));
        const Answer help = desk.call({name, "--help"});
        CHECK(help.exit == 0);
        CHECK(help.err.empty());
        CHECK(help.out.starts_with("pacewise " + name + ' '));
        CHECK_THAT(help.out, ContainsSubstring("--json") && ContainsSubstring("--help"));
    }
    for (const std::string code : {"0 done", "1 errors", "2 wrong usage", "3 no", "5 disk"})
        CHECK_THAT(all.out, ContainsSubstring(code));
}

TEST_CASE("every option that the one-line usage of a command names is in its help")
{
    const Desk desk;
    for (const std::string name : {"plan", "audit", "verify", "explain", "print", "exercises"}) {
        const std::string help = desk.call({name, "--help"}).out;
        const std::string usage = help.substr(0, help.find('\n')), rest = help.substr(usage.size());
        for (std::size_t at = usage.find("--"); at != std::string::npos; at = usage.find("--", at + 2)) {
            const std::string option = usage.substr(at, usage.find_first_of(" ]", at) - at);
            CAPTURE(name, option);
            CHECK_THAT(rest, ContainsSubstring("  " + option + ' '));
        }
    }
}

TEST_CASE("the program tells its version")
{
    const Desk desk;
    const Answer answer = desk.call({"--version"});
    CHECK(answer.exit == 0);
    CHECK(answer.out == "pacewise " PACEWISE_VERSION "\n");
}

}
