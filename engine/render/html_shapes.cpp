#include "engine/render/html_shapes.h"

#include "engine/base/text.h"
#include "engine/render/base64.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

std::string attribute(const std::string& name, double value)
{
    return " " + name + "=\"" + number_text(value) + "\"";
}

std::string colour(const Ink& ink)
{
    const auto part = [](double share) { return std::to_string(std::lround(share * 255)); };
    return "rgb(" + part(ink.red) + "," + part(ink.green) + "," + part(ink.blue) + ")";
}

std::string placed(const Area& area)
{
    return attribute("x", area.x) + attribute("y", area.y) + attribute("width", area.width) +
           attribute("height", area.height);
}

std::string bordered(double width)
{
    return " fill=\"none\" stroke=\"#000\"" + attribute("stroke-width", width);
}

constexpr double sign_border = 1.2;
constexpr double tick_border = 1.25;

struct Svg {
    std::string operator()(const Frame& frame) const
    {
        const std::string look = frame.filled ? std::string(" fill=\"#000\"") : bordered(frame.width);
        return "<rect" + placed(frame.area) + attribute("rx", frame.radius) + look +
               (frame.dashed ? " stroke-dasharray=\"4 3\"" : "") + "/>";
    }
    std::string operator()(const TickBox& box) const
    {
        return "<rect" + placed(box.area) + " rx=\"3\"" + bordered(tick_border) + "/>";
    }
    std::string operator()(const Disc& disc) const
    {
        const double ring = disc.radius - sign_border / 2;
        if (disc.fill == Disc::Fill::full) return circle(disc.centre, disc.radius) + " fill=\"#000\"/>";
        const std::string border = circle(disc.centre, ring) + bordered(sign_border) + "/>";
        if (disc.fill == Disc::Fill::none) return border;
        const std::string x = number_text(disc.centre.x), r = number_text(ring);
        return "<path d=\"M" + x + " " + number_text(disc.centre.y - ring) + "A" + r + " " + r + " 0 0 0 " +
               x + " " + number_text(disc.centre.y + ring) + "Z\"/>" + border;
    }
    std::string operator()(const Outline& outline) const
    {
        const bool filled = outline.width <= 0;
        std::string points;
        for (const Spot& spot : outline.points)
            points += (points.empty() ? "" : " ") + number_text(spot.x) + "," + number_text(spot.y);
        const std::string look = filled ? " fill=\"" + colour(outline.ink) + "\""
                                        : " fill=\"none\" stroke=\"" + colour(outline.ink) + "\"" +
                                              attribute("stroke-width", outline.width) +
                                              " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
        return (outline.closed || filled ? "<polygon points=\"" : "<polyline points=\"") + points + "\"" +
               look + "/>";
    }
    std::string operator()(const Image& image) const
    {
        return "<image" + placed(image.area) + " href=\"data:image/png;base64," + base64(image.png) + "\"/>";
    }
    std::string operator()(const TextRun&) const { return {}; }

    static std::string circle(Spot centre, double radius)
    {
        return "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius);
    }
};

/// How far ink reaches beyond the points of an item.
double half_line(const PageItem& item)
{
    if (const auto* frame = std::get_if<Frame>(&item)) return frame->width / 2;
    if (const auto* outline = std::get_if<Outline>(&item)) return outline->width / 2;
    return std::holds_alternative<TickBox>(item) ? tick_border / 2 : 0;
}

Area joined_area(const Area& a, const Area& b)
{
    const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Area inked_area(const PageItem& item)
{
    const Area area = area_of(item);
    const double by = half_line(item);
    return {area.x - by, area.y - by, area.width + 2 * by, area.height + 2 * by};
}

std::string in_points(const char* name, double value)
{
    return std::string(name) + ":" + number_text(value) + "pt";
}

}

std::string svg_of(std::span<const PageItem* const> items, const std::string& attributes)
{
    std::string drawn;
    Area area;
    for (const PageItem* item : items) {
        const std::string shape = std::visit(Svg{}, *item);
        if (shape.empty()) continue;
        area = drawn.empty() ? inked_area(*item) : joined_area(area, inked_area(*item));
        drawn += shape;
    }
    if (drawn.empty()) return {};
    return "<svg" + attributes + " viewBox=\"" + number_text(area.x) + " " + number_text(area.y) + " " +
           number_text(area.width) + " " + number_text(area.height) + "\" style=\"" +
           in_points("left", area.x) + ";" + in_points("top", area.y) + ";" + in_points("width", area.width) +
           ";" + in_points("height", area.height) + "\">" + drawn + "</svg>";
}

}
