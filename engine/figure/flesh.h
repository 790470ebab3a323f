// Muscles, clothes and a head on the skeleton, as rounded solids. Clothes have sleeves and a belt so that
// the parts of the body are told apart even in grey.
#pragma once

#include "engine/figure/movement.h"
#include "engine/figure/skeleton.h"
#include "engine/figure/solid.h"

#include <array>
#include <vector>

namespace pacewise {

struct Flesh {
    using Pair = std::array<std::vector<Solid>, 2>;  ///< of the left and of the right side
    std::vector<Solid> trunk;
    std::vector<Solid> hair, head;
    Pair upper_arms, forearms, thighs, shanks;
};

/// `fists` are hands closed around something.
Flesh flesh_of(const Skeleton&, const WorkingParts& = {}, const std::array<bool, 2>& fists = {});

/// The box around the whole body.
struct Extent {
    Vector low{1e9, 1e9, 1e9}, high{-1e9, -1e9, -1e9};
    void add(const Sphere&);
    void add(const Flesh&);
};
Extent extent_of(const Skeleton&);
/// How high the lowest point of the hand or the foot is.
double lowest_of_hand(const Skeleton&, std::size_t side);
double lowest_of_foot(const Skeleton&, std::size_t side);

}
