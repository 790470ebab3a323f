// A finished figure: flat shapes in metres, y up, in the order in which they are painted. Screen, paper and
// SVG all paint the same shapes. Colours are roles, so that one figure serves colour print and ink saving.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace pacewise {

enum class Role : unsigned char {
    paper,
    outline,
    skin,
    skin_far,  ///< "far": of the arm and leg behind the body, lighter
    shirt,
    shirt_far,
    trousers,
    trousers_far,
    shoe,
    shoe_far,
    hair,
    face,
    ear,
    accent,  ///< the parts that work
    accent_far,
    prop,
    prop_dark,
    prop_light,
    mat,
    wall,
    floor,
    band,
    cloth,
    cushion,
    ball,
    arrow,
    breath,
    water,
    wave,
    foam,
    helper_shirt,
    helper_trousers,
    helper_hair,
    helper_skin,
    helper_outline,
    mark,   ///< tape on the floor
    rubber  ///< tyres, belts
};
inline constexpr std::size_t role_count = 37;

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

/// Width 0 is a filled polygon, anything else a line of that breadth with round ends.
struct Shape {
    std::vector<Point> points;
    Role role = Role::paper;
    double width = 0;
    bool closed = true;
    bool operator==(const Shape&) const = default;
};

struct Drawing {
    std::vector<Shape> shapes;
    Point low, high;  ///< the box around everything
    bool operator==(const Drawing&) const = default;
};

/// `line` saves ink: white bodies with dark outlines.
enum class LineStyle { colour, line };

/// From 0 to 1.
struct Colour {
    double red = 0, green = 0, blue = 0;
    bool operator==(const Colour&) const = default;
};
Colour colour_of(Role, LineStyle);
/// "#22303c"
std::string colour_text(Colour);

}
