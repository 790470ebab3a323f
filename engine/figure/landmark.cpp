#include "engine/figure/landmark.h"

namespace pacewise {

static_assert(static_cast<std::size_t>(Landmark::right_toe) + 1 == landmark_count);
static_assert(static_cast<std::size_t>(Landmark::left_shoulder) % 2 == 0, "side_of counts on it");

template <> std::span<const Word<Landmark>> vocabulary()
{
    using enum Landmark;
    static constexpr Word<Landmark> words[] = {{"pelvis", pelvis},
                                               {"chest", chest},
                                               {"back", ribs},
                                               {"head", head},
                                               {"left.shoulder", left_shoulder},
                                               {"right.shoulder", right_shoulder},
                                               {"left.elbow", left_elbow},
                                               {"right.elbow", right_elbow},
                                               {"left.wrist", left_wrist},
                                               {"right.wrist", right_wrist},
                                               {"left.hand", left_hand},
                                               {"right.hand", right_hand},
                                               {"left.hip", left_hip},
                                               {"right.hip", right_hip},
                                               {"left.knee", left_knee},
                                               {"right.knee", right_knee},
                                               {"left.ankle", left_ankle},
                                               {"right.ankle", right_ankle},
                                               {"left.heel", left_heel},
                                               {"right.heel", right_heel},
                                               {"left.toe", left_toe},
                                               {"right.toe", right_toe}};
    return words;
}

}
