#include "engine/paper/charts/axis.h"

#include "engine/render/pango_ruler.h"
#include "tests/engine/paper/charts/on_chart.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("the numbers of an axis are round, and none is above the highest value")
{
    CHECK(round_values(168, 4) == std::vector<long>{50, 100, 150});
    CHECK(round_values(7, 10) == std::vector<long>{1, 2, 3, 4, 5, 6, 7});
    CHECK(round_values(1, 3) == std::vector<long>{1});
    for (long most = 1; most < 3000; most += 7)
        for (int wanted = 1; wanted < 8; ++wanted) {
            const auto values = round_values(most, wanted);
            CHECK(static_cast<int>(values.size()) <= wanted);
            for (const long value : values) CHECK((value > 0 && value <= most));
        }
}

TEST_CASE("names that have no room are left out evenly, and the first one stays")
{
    const auto ruler = pango_ruler("en");
    const Lettering letters{*ruler, 12};
    std::vector<Stretch> names;
    for (int at = 0; at < 26; ++at) names.push_back({at, at, std::to_string(at + 1)});
    for (const double width : {150.0, 250.0, 500.0}) {
        Block block{BlockRole::figure, {}, {}};
        add_names(block, letters, {{0, 0, width, 10}, 1, 26}, names, 0);
        const Piece piece = piece_of(std::move(block), width, 20);
        const auto words = sample::words_on(piece);
        REQUIRE(words.size() > 2);
        CHECK(words[0] == "1");
        CHECK(std::stoi(words[2]) - std::stoi(words[1]) == std::stoi(words[1]) - 1);
        CHECK(sample::fault_on(piece) == "");
    }
}
