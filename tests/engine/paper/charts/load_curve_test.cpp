// Load and carried fatigue against what each day allows.
#include "engine/paper/charts/load_curve.h"

#include "engine/render/pango_ruler.h"
#include "tests/engine/paper/charts/on_chart.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

constexpr double wide = 500, tall = 96;

LoadCurve chart_of(int weeks)
{
    LoadCurve chart;
    for (int day = 0; day < 7 * weeks; ++day) {
        chart.bars.push_back(day % 2 ? 0 : 60);
        chart.line.push_back(60 + day % 7 * 5);
        chart.steps.push_back(day % 7 == 6 ? 100 : 120);
    }
    for (int week = 0; week < weeks; ++week)
        chart.weeks.push_back({7 * week, 7 * week + 6, std::to_string(week + 1)});
    chart.bars_name = "load", chart.line_name = "carried", chart.steps_name = "capacity";
    chart.signs = {{"injection", DaySign::triangle, {0, 2, 4}}, {"lighter", DaySign::half, {1}}};
    chart.ringed = 6, chart.ring_words = "90 %";
    return chart;
}

Piece drawn(const LoadCurve& chart)
{
    const auto ruler = pango_ruler("en");
    return load_curve({*ruler, 12}, chart, wide, tall);
}

/// Open lines with so many points.
std::vector<Outline> lines_of(const Piece& piece, std::size_t points)
{
    std::vector<Outline> lines;
    for (const PageItem& item : piece.blocks.at(0).items)
        if (const auto* outline = std::get_if<Outline>(&item);
            outline && !outline->closed && outline->points.size() == points)
            lines.push_back(*outline);
    return lines;
}

}

TEST_CASE("the carried load is a thick line with a point a day, the capacity a thinner one with steps")
{
    const Piece piece = drawn(chart_of(2));
    const auto carried = lines_of(piece, 14), capacity = lines_of(piece, 28);
    REQUIRE(carried.size() == 1);
    REQUIRE(capacity.size() == 1);
    CHECK(carried[0].width >= 2 * capacity[0].width);
    CHECK(capacity[0].points[0].y == Approx(capacity[0].points[1].y));
    CHECK(carried[0].points[0].y > capacity[0].points[0].y);
}

TEST_CASE("where carried load and capacity are equal, their lines meet")
{
    LoadCurve chart = chart_of(1);
    chart.line[3] = chart.steps[3];
    const Piece piece = drawn(chart);
    CHECK(lines_of(piece, 7)[0].points[3].y == Approx(lines_of(piece, 14)[0].points[6].y));
}

TEST_CASE("the highest of all values fills the plot, unless charts are compared")
{
    LoadCurve chart = chart_of(1);
    const auto top = [&] { return lines_of(drawn(chart), 14)[0].points[0].y; };
    const double full = top();
    CHECK(full < 2 * 15.6);
    chart.most = 240;
    CHECK(top() == Approx(full + tall / 2));
}

TEST_CASE("every row of signs has its own shape and its name beside it")
{
    const Piece piece = drawn(chart_of(2));
    for (const char* words : {"injection", "lighter", "load", "carried", "capacity", "90 %"})
        CHECK(sample::says(piece, words));
    std::size_t half = 0;
    for (const PageItem& item : piece.blocks[0].items)
        if (const auto* disc = std::get_if<Disc>(&item)) half += disc->fill == Disc::Fill::half;
    CHECK(half == 1);
}

TEST_CASE("days of one week and of thirteen stay inside the chart and under their words")
{
    for (const int weeks : {1, 4, 8, 13}) {
        CAPTURE(weeks);
        LoadCurve chart = chart_of(weeks);
        for (const int ringed : {0, 7 * weeks / 2, 7 * weeks - 1}) {
            chart.ringed = ringed;
            CHECK(sample::fault_on(drawn(chart)) == "");
        }
    }
}
