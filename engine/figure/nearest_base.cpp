#include "engine/figure/nearest_base.h"

#include "engine/figure/vector.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pacewise {

namespace {

/// How far the top of the head and the face look up. Which way the person is turned and on which side one
/// lies makes no difference.
struct Lying {
    double head = 0, face = 0;
};

Lying lying(const Pose& pose)
{
    const Rotation pelvis =
        about_y(pose.trunk[axis::turn]) * about_x(pose.trunk[axis::tilt]) * about_z(pose.trunk[axis::roll]);
    return {pelvis.y.y, pelvis.z.y};
}

double apart(Lying a, Lying b) { return std::hypot(a.head - b.head, a.face - b.face); }

double degrees_between(const Pose& from, const Pose& to)
{
    double degrees = 0;
    for (const std::size_t side : {on_left, on_right})
        for (std::size_t at = 0; at < angle::count; ++at)
            degrees += std::abs(from.limbs[side][at] - to.limbs[side][at]);
    return degrees;
}

}

BasePose nearest_base(const Pose& pose)
{
    constexpr double as_near = 0.1;  // on all fours and face down lie alike
    const auto words = vocabulary<BasePose>();
    double nearest = 2;
    for (const Word<BasePose>& base : words)
        nearest = std::min(nearest, apart(lying(pose_of(base.meaning)), lying(pose)));
    BasePose best{};
    double fewest = std::numeric_limits<double>::infinity();
    for (const Word<BasePose>& word : words) {
        const Pose base = pose_of(word.meaning);
        const double degrees = degrees_between(base, pose);
        if (apart(lying(base), lying(pose)) > nearest + as_near || degrees >= fewest) continue;
        best = word.meaning;
        fewest = degrees;
    }
    return best;
}

}
