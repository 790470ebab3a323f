// The things around a person, fitted to the body: a chair under the pelvis, a counter under the hands.
#pragma once

#include "engine/base/vocabulary.h"
#include "engine/figure/landmark.h"

#include <vector>

namespace pacewise {

enum class PropKind {
    chair,
    chair_hold,
    counter,
    wall,
    mat,
    bed,
    step,
    block,
    band,
    towel,
    strap,
    ball,
    pillow,
    bolster,
    weight,
    ankle_weight,
    stick,
    cycle,
    arm_cycle,
    pedals,
    walker,
    cane,
    wheelchair,
    foam,
    cushion,
    table,
    stairs,
    treadmill,
    stepper,
    recumbent,
    pool,
    pole,
    rollator,
    rail,
    soft_ball,
    bottle,
    cup,
    slider,
    tape,
    target,
    think,
    helper
};

template <> std::span<const Word<PropKind>> vocabulary();

struct Prop {
    PropKind kind = PropKind::mat;
    std::vector<Landmark> at;     ///< where on the body
    std::vector<double> numbers;  ///< height of a step, anchor of a band; see prop_form
    bool in_front = false;        ///< of a wall
    bool operator==(const Prop&) const = default;
};

/// What a file may say about a prop.
struct PropForm {
    std::size_t fewest_places = 0, most_places = 0;
    std::vector<std::size_t> number_counts{0};  ///< the legal counts of numbers
    const char* example = "";
};
PropForm form_of(PropKind);

}
