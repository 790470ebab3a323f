#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <array>

namespace pacewise {

namespace {

std::array<std::string, 3> drawn(const std::string& ending, const std::string& beginning)
{
    const Desk desk;
    const std::string right = "right" + ending, left = "left" + ending, lines = "lines" + ending;
    CHECK(desk.call({"exercises", "draw", "calf-wall", "--out", right}).out == "picture: " + right + '\n');
    CHECK(desk.call({"exercises", "draw", "calf-wall", "--side", "left", "--out", left}).exit == 0);
    CHECK(desk.call({"exercises", "draw", "calf-wall", "--ink-saving", "--out", lines}).exit == 0);
    CHECK(desk.read(right).starts_with(beginning));
    return {desk.read(right), desk.read(left), desk.read(lines)};
}

}

TEST_CASE("a figure is drawn as SVG and PNG, and both sides and the lines look different")
{
    for (const auto& [ending, beginning] :
         std::vector<std::pair<std::string, std::string>>{{".svg", "<"}, {".png", "\x89PNG"}}) {
        const auto [right, left, lines] = drawn(ending, beginning);
        CAPTURE(ending);
        CHECK(right != left);
        CHECK(right != lines);
    }
}

TEST_CASE("a picture of another kind, of no exercise, of no side or without a name is wrong usage")
{
    const Desk desk;
    const auto refused = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"exercises", "draw"});
        const Answer answer = desk.call(words);
        CHECK(answer.exit == 2);
        return answer.err;
    };
    CHECK_THAT(refused({"calf-wall", "--out", "a.gif"}), ContainsSubstring(".svg or .png"));
    CHECK_THAT(refused({"calf-wal", "--out", "a.svg"}), ContainsSubstring("Maybe calf-wall"));
    CHECK_THAT(refused({"calf-wall", "--side", "lef", "--out", "a.svg"}), ContainsSubstring("Maybe left"));
    CHECK_THAT(refused({"calf-wall"}), ContainsSubstring("--out is missing"));
    CHECK_THAT(refused({}), ContainsSubstring("name one exercise"));
    CHECK_FALSE(desk.has("a.svg"));
}

}
