#include "app/desk/widgets/figure_view.h"

#include "app/desk/widgets/triangles.h"

#include <algorithm>

namespace pacewise {

namespace {

using Points = std::vector<ImVec2>;

/// In pixels: points nearer to each other are one, a point nearer to the straight way is left out. Small
/// figures need few.
constexpr float same_place = 0.6f, same_way = 0.12f;

/// From metres, y up, to pixels, y down.
struct Fit {
    float scale = 1;
    ImVec2 origin;  ///< where the lower left corner of the drawing comes to stand
    Point low;

    ImVec2 operator()(Point point) const
    {
        return {origin.x + static_cast<float>(point.x - low.x) * scale,
                origin.y - static_cast<float>(point.y - low.y) * scale};
    }
};

Fit fit_of(const Drawing& drawing, ImVec2 low, ImVec2 high)
{
    const auto wide = static_cast<float>(std::max(drawing.high.x - drawing.low.x, 0.01));
    const auto tall = static_cast<float>(std::max(drawing.high.y - drawing.low.y, 0.01));
    const float scale = std::max(0.f, std::min((high.x - low.x) / wide, (high.y - low.y) / tall));
    return {scale, {(low.x + high.x - wide * scale) / 2, (low.y + high.y + tall * scale) / 2}, drawing.low};
}

bool is_near(ImVec2 a, ImVec2 b)
{
    const ImVec2 way{b.x - a.x, b.y - a.y};
    return way.x * way.x + way.y * way.y < same_place * same_place;
}

/// Whether `middle` says nothing that the way from `a` to `b` does not say.
bool is_on_the_way(ImVec2 a, ImVec2 middle, ImVec2 b)
{
    const ImVec2 way{b.x - a.x, b.y - a.y}, to{middle.x - a.x, middle.y - a.y};
    const float length_squared = way.x * way.x + way.y * way.y, along = way.x * to.x + way.y * to.y;
    const float off = way.x * to.y - way.y * to.x;
    return along > 0 && along < length_squared && off * off < same_way * same_way * length_squared;
}

void add_point(Points& points, ImVec2 at)
{
    if (!points.empty() && is_near(points.back(), at)) return;
    const std::size_t count = points.size();
    if (count >= 2 && is_on_the_way(points[count - 2], points[count - 1], at))
        points.back() = at;
    else
        points.push_back(at);
}

Points pixels_of(const Shape& shape, const Fit& fit)
{
    Points points;
    points.reserve(shape.points.size());
    for (const Point point : shape.points) add_point(points, fit(point));
    while (shape.closed && points.size() > 1 && is_near(points.front(), points.back())) points.pop_back();
    return points;
}

ImU32 ink_of(const Ui& ui, Role role, float strength)
{
    const Colour colour = colour_of(role, figure_style(ui));
    const ImU32 full =
        ImGui::ColorConvertFloat4ToU32({static_cast<float>(colour.red), static_cast<float>(colour.green),
                                        static_cast<float>(colour.blue), 1.f});
    return strength >= 1 ? full : mixed(ui.theme.card, full, strength);
}

/// Triangles side by side must not be smoothed, else their seams show; a thin line smooths the edge.
void fill_with_dents(ImDrawList& draw, const Points& points, ImU32 ink)
{
    const ImDrawListFlags smooth = draw.Flags;
    draw.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    for (const auto& [a, b, c] : triangles_of(points))
        draw.AddTriangleFilled(points[static_cast<std::size_t>(a)], points[static_cast<std::size_t>(b)],
                               points[static_cast<std::size_t>(c)], ink);
    draw.Flags = smooth;
    draw.AddPolyline(points.data(), static_cast<int>(points.size()), ink, ImDrawFlags_Closed, 1.f);
}

void fill(ImDrawList& draw, Points points, ImU32 ink)
{
    if (points.size() < 3) return;
    // Care: ImGui smooths the edges of clockwise outlines only.
    if (doubled_area(points) < 0) std::reverse(points.begin(), points.end());
    if (is_convex(points))
        draw.AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), ink);
    else
        fill_with_dents(draw, points, ink);
}

void stroke(ImDrawList& draw, const Points& points, bool closed, float breadth, ImU32 ink)
{
    if (points.empty()) return;
    const float wide = std::max(breadth, 1.f);
    if (points.size() > 1)
        draw.AddPolyline(points.data(), static_cast<int>(points.size()), ink,
                         closed ? ImDrawFlags_Closed : ImDrawFlags_None, wide);
    if (closed || wide < 2) return;
    draw.AddCircleFilled(points.front(), wide / 2, ink);
    draw.AddCircleFilled(points.back(), wide / 2, ink);
}

}

LineStyle figure_style(const Ui& ui) { return ui.theme.high_contrast ? LineStyle::line : LineStyle::colour; }

void draw_figure(Ui& ui, const Drawing& drawing, ImVec2 low, ImVec2 high, float strength)
{
    const Fit fit = fit_of(drawing, low, high);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    for (const Shape& shape : drawing.shapes) {
        const ImU32 ink = ink_of(ui, shape.role, strength);
        if (shape.width > 0)
            stroke(draw, pixels_of(shape, fit), shape.closed, static_cast<float>(shape.width) * fit.scale,
                   ink);
        else
            fill(draw, pixels_of(shape, fit), ink);
    }
}

}
