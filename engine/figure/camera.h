// Where the figure is seen from. No perspective: what is equally long looks equally long.
#pragma once

#include "engine/base/vocabulary.h"
#include "engine/figure/vector.h"

namespace pacewise {

/// A point on the picture and how near it is to the onlooker.
struct Seen {
    double x = 0, y = 0, near = 0;
};

/// Degrees; yaw 0 looks into the face, 90 at the right side, pitch 90 from above.
struct Camera {
    double yaw = 90, pitch = 0;

    Seen see(Vector point) const;
    bool operator==(const Camera&) const = default;
};

enum class View { side, front, back, three_quarter, top };
template <> std::span<const Word<View>> vocabulary();
Camera camera_of(View);

}
