#include "engine/figure/camera.h"

namespace pacewise {

template <> std::span<const Word<View>> vocabulary()
{
    static constexpr Word<View> words[] = {{"side", View::side},
                                           {"front", View::front},
                                           {"back", View::back},
                                           {"three-quarter", View::three_quarter},
                                           {"top", View::top}};
    return words;
}

Camera camera_of(View view)
{
    switch (view) {
    case View::side: return {90, 0};  // a pitch here would show both edges of everything
    case View::front: return {0, 4};
    case View::back: return {180, 4};
    case View::three_quarter: return {38, 10};
    case View::top: return {0, 80};
    }
    return {};
}

Seen Camera::see(Vector point) const
{
    const double a = yaw * pi / 180, b = pitch * pi / 180;
    const double near = point.z * std::cos(a) - point.x * std::sin(a);
    return {point.x * std::cos(a) + point.z * std::sin(a), point.y * std::cos(b) - near * std::sin(b),
            near * std::cos(b) + point.y * std::sin(b)};
}

}
