// Many small curves under each other.
#include "engine/paper/charts/small_curve.h"

#include "engine/render/pango_ruler.h"
#include "tests/engine/paper/charts/on_chart.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

using Values = std::vector<std::optional<long>>;

Piece drawn(const Values& values, const std::string& name = "Sit to stand, times")
{
    const auto ruler = pango_ruler("en");
    const Lettering letters{*ruler, 12};
    const SmallCurve curve{name, values, "Sit to stand: 8 times in week 1."};
    return small_curve(letters, curve, {500, 190, curve_value_width(letters, {curve}), {}});
}

std::size_t dots_on(const Piece& piece)
{
    std::size_t dots = 0;
    for (const PageItem& item : piece.blocks.at(0).items) dots += std::holds_alternative<Disc>(item);
    return dots;
}

std::size_t lines_on(const Piece& piece)
{
    std::size_t lines = 0;
    for (const PageItem& item : piece.blocks.at(0).items)
        if (const auto* outline = std::get_if<Outline>(&item))
            lines += !outline->closed && outline->ink == black;
    return lines;
}

}

TEST_CASE("the first and the last value of a curve are written, a single one once")
{
    const Piece piece = drawn({8, 10, 12, 16});
    CHECK(sample::says(piece, "8"));
    CHECK(sample::says(piece, "16"));
    CHECK_FALSE(sample::says(piece, "10"));
    CHECK(sample::words_on(drawn({{}, 12, {}, {}})) == std::vector<std::string>{"Sit to stand, times", "12"});
}

TEST_CASE("weeks in which an exercise is not done leave a gap in its curve")
{
    CHECK(dots_on(drawn({8, 8, 10, 10})) == 4);
    CHECK(lines_on(drawn({8, 8, 10, 10})) == 1);
    CHECK(dots_on(drawn({8, 8, {}, 10, 10})) == 4);
    CHECK(lines_on(drawn({8, 8, {}, 10, 10})) == 2);
    CHECK(lines_on(drawn({{}, {}, {}, {}})) == 0);
}

TEST_CASE("long names are broken, and curves of one week and of twenty-six are whole")
{
    for (const std::size_t weeks : {1U, 2U, 8U, 26U}) {
        Values values;
        for (std::size_t week = 0; week < weeks; ++week) values.push_back(900 + static_cast<long>(week));
        CHECK(sample::fault_on(drawn(values)) == "");
        const Piece piece = drawn(values, "Lift the leg out to the side over a rolled towel, seconds");
        CHECK(sample::fault_on(piece) == "");
        CHECK(piece.height > drawn(values).height);
    }
}
