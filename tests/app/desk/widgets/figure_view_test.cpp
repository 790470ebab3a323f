#include "app/desk/widgets/figure_view.h"

#include "app/desk/widgets/figure_cache.h"
#include "app/desk/widgets/triangles.h"
#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"

#include <cmath>

namespace pacewise {

namespace {

const std::vector<Exercise>& shipped() { return example_library().catalog->exercises(); }

/// The corners that a figure in this space is drawn with.
std::vector<ImVec2> corners_of(Robot& robot, const Drawing& drawing, ImVec2 low, ImVec2 high)
{
    std::vector<ImVec2> corners;
    robot.draws([&](Ui& ui) {
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        const int before = draw.VtxBuffer.Size;
        draw_figure(ui, drawing, low, high);
        corners.clear();
        for (int at = before; at < draw.VtxBuffer.Size; ++at) corners.push_back(draw.VtxBuffer[at].pos);
    });
    robot.frame();
    return corners;
}

float area_of(const std::vector<ImVec2>& outline)
{
    float area = 0;
    for (const auto& [a, b, c] : triangles_of(outline))
        area +=
            std::abs(doubled_area({outline[static_cast<std::size_t>(a)], outline[static_cast<std::size_t>(b)],
                                   outline[static_cast<std::size_t>(c)]}));
    return area;
}

}

TEST_CASE("every tenth shipped figure stays within its space, and uses its height or its breadth")
{
    Robot robot;
    const ImVec2 low{100, 200}, high{300, 320};
    for (std::size_t at = 0; at < shipped().size(); at += 10) {
        INFO(shipped()[at].id.text);
        const auto panels = draw_panels(shipped()[at].figure, LineStyle::colour);
        ImVec2 least{9999, 9999}, most{0, 0};
        for (const ImVec2 corner : corners_of(robot, panels.front(), low, high)) {
            least = {std::min(least.x, corner.x), std::min(least.y, corner.y)};
            most = {std::max(most.x, corner.x), std::max(most.y, corner.y)};
        }
        CHECK((least.x > low.x - 3 && least.y > low.y - 3 && most.x < high.x + 3 && most.y < high.y + 3));
        CHECK((most.x - least.x > 100 || most.y - least.y > 50));
    }
}

TEST_CASE("a small figure is drawn with fewer corners than a large one")
{
    Robot robot;
    const Drawing drawing = draw_panels(shipped().front().figure, LineStyle::colour).front();
    const auto small = corners_of(robot, drawing, {0, 0}, {50, 50});
    const auto large = corners_of(robot, drawing, {0, 0}, {500, 500});
    CHECK(small.size() < large.size());
    CHECK_FALSE(small.empty());
}

TEST_CASE("an outline with dents is filled by triangles of the same area")
{
    std::vector<ImVec2> star;
    for (int at = 0; at < 10; ++at) {
        const float angle = static_cast<float>(at) * 3.14159f / 5, far = at % 2 == 0 ? 50.f : 20.f;
        star.push_back({far * std::cos(angle), far * std::sin(angle)});
    }
    CHECK(doubled_area(star) > 0);
    CHECK_FALSE(is_convex(star));
    CHECK(triangles_of(star).size() == 8);
    CHECK(area_of(star) == Approx(doubled_area(star)));
}

TEST_CASE("an outline without dents is known as such")
{
    const std::vector<ImVec2> square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    CHECK(is_convex(square));
    CHECK(doubled_area(square) == Approx(200));
}

TEST_CASE("new figures come a few in a frame, and stay until they belong to something else")
{
    Robot robot;
    FigureCache figures;
    std::size_t there = 0;
    robot.draws([&](Ui& ui) {
        there = 0;
        for (std::size_t at = 0; at < 5; ++at)
            if (figures.show(ui, shipped()[at].id.text,
                             [at]() -> const Movement& { return shipped()[at].figure; }))
                ++there;
    });
    robot.frame();
    CHECK(there < 5);
    CHECK(robot.ui().moving);
    robot.frames(4);
    CHECK(there == 5);
    CHECK_FALSE(robot.ui().moving);
    figures.belongs_to(&there);
    robot.frame();
    CHECK(there < 5);
}

}
