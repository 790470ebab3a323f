// Bars of parts: what is drawn is what was worked.
#include "engine/paper/charts/bars.h"

#include "engine/render/pango_ruler.h"
#include "tests/engine/paper/charts/on_chart.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

constexpr double wide = 500, tall = 96;

StackedBars chart_of(const std::vector<std::vector<long>>& weeks)
{
    StackedBars chart;
    chart.kinds = {{"aerobic", Pattern::solid}, {"strength", Pattern::hatched}};
    for (const auto& parts : weeks)
        chart.columns.push_back({std::to_string(chart.columns.size() + 1), parts});
    chart.alt = "Week 1: 30";
    return chart;
}

Piece drawn(const StackedBars& chart)
{
    const auto ruler = pango_ruler("en");
    return stacked_bars({*ruler, 12}, chart, wide, tall);
}

/// Without the samples of the patterns beside the names.
std::vector<Area> bars_of(const StackedBars& chart)
{
    auto bars = sample::bars_on(drawn(chart));
    bars.resize(bars.size() - chart.kinds.size());
    return bars;
}

}

TEST_CASE("a week without aerobic work has no aerobic bar")
{
    CHECK(bars_of(chart_of({{20, 30}, {20, 30}})).size() == 4);
    CHECK(bars_of(chart_of({{20, 30}, {0, 30}})).size() == 3);
    CHECK(bars_of(chart_of({{20, 30}, {0, 0}})).size() == 2);
}

TEST_CASE("the highest bar fills the axis, and the others are as long as their minutes")
{
    const auto bars = bars_of(chart_of({{20, 30}, {60, 40}}));
    REQUIRE(bars.size() == 4);
    CHECK(bars[2].height + bars[3].height == Approx(tall));
    CHECK(bars[0].height == Approx(0.2 * tall));
    CHECK(bars[1].height == Approx(0.3 * tall));
    CHECK(bars[0].bottom() == Approx(bars[2].bottom()));
    CHECK(bars[0].y == Approx(bars[1].bottom()));
}

TEST_CASE("the sum of a bar stands on it, and the name of each kind beside it")
{
    const Piece piece = drawn(chart_of({{20, 33}, {61, 40}}));
    for (const char* words : {"53", "101", "aerobic", "strength", "1", "2"})
        CHECK(sample::says(piece, words));
    CHECK(sample::alt_of(piece) == "Week 1: 30");
}

TEST_CASE("borders between phases are marked with their names, one phase alone is not")
{
    StackedBars chart = chart_of({{20, 30}, {20, 30}, {30, 40}});
    chart.stretches = {{0, 2, "Phase 1"}};
    CHECK_FALSE(sample::says(drawn(chart), "Phase 1"));
    chart.stretches = {{0, 1, "Phase 1"}, {2, 2, "Phase 2"}};
    CHECK(sample::says(drawn(chart), "Phase 1"));
    CHECK(sample::says(drawn(chart), "Phase 2"));
}

TEST_CASE("programs of one week and of twenty-six are drawn without anything cut off or written over")
{
    for (const int weeks : {1, 2, 8, 13, 16, 26}) {
        CAPTURE(weeks);
        std::vector<std::vector<long>> values;
        for (int week = 0; week < weeks; ++week) values.push_back({60 + week, week % 3 ? 80 : 0});
        StackedBars chart = chart_of(values);
        for (int week = 0; week < weeks; week += 4)
            chart.stretches.push_back(
                {week, std::min(week + 3, weeks - 1), "Phase " + std::to_string(week / 4 + 1)});
        CHECK(sample::fault_on(drawn(chart)) == "");
    }
}
