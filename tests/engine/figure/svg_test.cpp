#include "engine/figure/svg.h"

#include "engine/figure/draw_movement.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("the same movement always gives the same file")
{
    for (const Sample& sample : samples())
        REQUIRE(svg_of(sample.movement, LineStyle::colour) == svg_of(sample.movement, LineStyle::colour));
}

TEST_CASE("a figure file shows start and end side by side")
{
    const std::string text = svg_of(samples().front().movement, LineStyle::line);
    REQUIRE(text.starts_with("<svg xmlns="));
    REQUIRE(text.ends_with("</svg>\n"));
    REQUIRE_THAT(text, ContainsSubstring("viewBox=\"0 0 "));
    REQUIRE_THAT(text, ContainsSubstring("<polygon "));
    REQUIRE(text.find("nan") == std::string::npos);
}

TEST_CASE("the file for the other side differs")
{
    const Movement movement = samples().front().movement;
    REQUIRE(svg_of(movement, LineStyle::colour) != svg_of(mirrored(movement), LineStyle::colour));
}

TEST_CASE("the file of a walk is wider, for its three pictures")
{
    const auto width = [](const std::string& text) {
        return std::stod(text.substr(text.find("viewBox=\"0 0 ") + 13));
    };
    for (const Sample& sample : samples()) {
        const Drawing one = draw_movement(sample.movement, Moment::start, LineStyle::colour);
        const double panel = (one.high.x - one.low.x) * 100, count = sample.movement.middle ? 3 : 2;
        INFO(sample.id);
        REQUIRE(width(svg_of(sample.movement, LineStyle::colour)) ==
                Approx(count * panel + (count - 1) * 15).margin(0.05));
    }
}
