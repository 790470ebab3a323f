#include "engine/figure/prop.h"

namespace pacewise {

template <> std::span<const Word<PropKind>> vocabulary()
{
    using enum PropKind;
    static constexpr Word<PropKind> words[] = {{"chair", chair},
                                               {"chair-hold", chair_hold},
                                               {"counter", counter},
                                               {"wall", wall},
                                               {"mat", mat},
                                               {"bed", bed},
                                               {"step", step},
                                               {"block", block},
                                               {"band", band},
                                               {"towel", towel},
                                               {"strap", strap},
                                               {"ball", ball},
                                               {"pillow", pillow},
                                               {"bolster", bolster},
                                               {"weight", weight},
                                               {"ankle-weight", ankle_weight},
                                               {"stick", stick},
                                               {"cycle", cycle},
                                               {"arm-cycle", arm_cycle},
                                               {"pedals", pedals},
                                               {"walker", walker},
                                               {"cane", cane},
                                               {"wheelchair", wheelchair}};
    return words;
}

PropForm form_of(PropKind kind)
{
    switch (kind) {
    case PropKind::chair: return {0, 0, {0}, "chair"};
    case PropKind::chair_hold: return {1, 1, {0, 1}, "{chair-hold: [right.hand]}"};
    case PropKind::counter: return {0, 2, {0}, "counter"};
    case PropKind::wall: return {0, 0, {0}, "wall or {wall: front}"};
    case PropKind::mat: return {0, 0, {0}, "mat"};
    case PropKind::bed: return {0, 0, {0}, "bed"};
    case PropKind::step: return {1, 1, {0, 1}, "{step: [right.ankle, 0.2]}"};
    case PropKind::block: return {1, 1, {0}, "{block: right.hand}"};
    case PropKind::band: return {1, 4, {0, 3}, "{band: [left.hand, right.hand]}"};
    case PropKind::towel: return {1, 4, {0, 3}, "{towel: [right.hand, right.toe, left.hand]}"};
    case PropKind::strap: return {1, 4, {0, 3}, "{strap: [right.hand, right.toe, left.hand]}"};
    case PropKind::ball: return {1, 2, {0, 1}, "{ball: [left.knee, right.knee]}"};
    case PropKind::pillow: return {1, 1, {0}, "{pillow: head}"};
    case PropKind::bolster: return {1, 1, {0}, "{bolster: right.knee}"};
    case PropKind::weight: return {1, 1, {0}, "{weight: right.hand}"};
    case PropKind::ankle_weight: return {1, 1, {0}, "{ankle-weight: right.ankle}"};
    case PropKind::stick: return {0, 0, {0}, "stick"};
    case PropKind::cycle: return {0, 0, {0}, "cycle"};
    case PropKind::arm_cycle: return {0, 0, {0}, "arm-cycle"};
    case PropKind::pedals: return {0, 0, {0}, "pedals"};
    case PropKind::walker: return {0, 0, {0}, "walker"};
    case PropKind::cane: return {1, 1, {0}, "{cane: right.hand}"};
    case PropKind::wheelchair: return {0, 0, {0}, "wheelchair"};
    }
    return {};
}

}
