// The parts of the body and the moments of a movement, as sentences about a figure name them.
#pragma once

#include "engine/base/said.h"
#include "engine/figure/pose.h"

#include <utility>

namespace pacewise {

struct PartWords {
    const char *left, *right;
    const char* on(std::size_t side) const { return side == on_right ? right : left; }
};

namespace part {
inline constexpr PartWords blade{"the left shoulder blade", "the right shoulder blade"};
inline constexpr PartWords arm{"the left arm", "the right arm"};
inline constexpr PartWords elbow{"the left elbow", "the right elbow"};
inline constexpr PartWords forearm{"the left forearm", "the right forearm"};
inline constexpr PartWords wrist{"the left wrist", "the right wrist"};
inline constexpr PartWords hand{"the left hand", "the right hand"};
inline constexpr PartWords planted_hand{"the planted left hand", "the planted right hand"};
inline constexpr PartWords hip{"the left hip", "the right hip"};
inline constexpr PartWords thigh{"the left thigh", "the right thigh"};
inline constexpr PartWords knee{"the left knee", "the right knee"};
inline constexpr PartWords shin{"the left shin", "the right shin"};
inline constexpr PartWords foot{"the left foot", "the right foot"};
inline constexpr PartWords planted_foot{"the planted left foot", "the planted right foot"};
}

/// "at the end the head is 6 cm under the floor"
inline Said at_moment(double share, Said what)
{
    if (share == 0) return said("at the start {1}", std::move(what));
    if (share == 1) return said("at the end {1}", std::move(what));
    return said("in the middle {1}", std::move(what));
}

}
