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
                                               {"wheelchair", wheelchair},
                                               {"foam", foam},
                                               {"cushion", cushion},
                                               {"table", table},
                                               {"stairs", stairs},
                                               {"treadmill", treadmill},
                                               {"stepper", stepper},
                                               {"recumbent", recumbent},
                                               {"pool", pool},
                                               {"pole", pole},
                                               {"rollator", rollator},
                                               {"rail", rail},
                                               {"soft-ball", soft_ball},
                                               {"bottle", bottle},
                                               {"cup", cup},
                                               {"slider", slider},
                                               {"tape", tape},
                                               {"target", target},
                                               {"think", think},
                                               {"helper", helper}};
    return words;
}

PropForm form_of(PropKind kind)
{
    switch (kind) {
    case PropKind::chair: return {0, 0, {0, 1}, "chair or {chair: -0.5}"};
    case PropKind::chair_hold: return {1, 1, {0, 1}, "{chair-hold: [right.hand]}"};
    case PropKind::counter: return {0, 2, {0, 1}, "counter or {counter: 0.35}"};
    case PropKind::wall: return {0, 0, {0}, "wall or {wall: front}"};
    case PropKind::mat: return {0, 0, {0}, "mat"};
    case PropKind::bed: return {0, 2, {0}, "bed or {bed: [left.hand, right.hand]}"};
    case PropKind::step: return {1, 1, {0, 1}, "{step: [right.ankle, 0.2]}"};
    case PropKind::block: return {1, 1, {0}, "{block: right.hand}"};
    case PropKind::band: return {1, 4, {0, 3}, "{band: [left.hand, right.hand]}"};
    case PropKind::towel: return {1, 4, {0, 3}, "{towel: [right.hand, right.toe, left.hand]}"};
    case PropKind::strap: return {1, 4, {0, 3}, "{strap: [right.hand, right.toe, left.hand]}"};
    case PropKind::ball: return {1, 2, {0, 1}, "{ball: [left.knee, right.knee]}"};
    case PropKind::pillow: return {1, 2, {0}, "{pillow: head}"};
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
    case PropKind::foam: return {0, 0, {0}, "foam"};
    case PropKind::cushion: return {1, 1, {0}, "{cushion: pelvis}"};
    case PropKind::table: return {0, 0, {0, 1}, "table"};
    case PropKind::stairs: return {0, 1, {0}, "stairs or {stairs: right.ankle}"};
    case PropKind::treadmill: return {0, 0, {0}, "treadmill"};
    case PropKind::stepper: return {0, 0, {0}, "stepper"};
    case PropKind::recumbent: return {0, 0, {0}, "recumbent"};
    case PropKind::pool: return {0, 0, {0, 1}, "pool or {pool: 1.1}"};
    case PropKind::pole: return {1, 1, {0}, "{pole: right.hand}"};
    case PropKind::rollator: return {0, 0, {0}, "rollator"};
    case PropKind::rail: return {1, 1, {0}, "{rail: right.hand}"};
    case PropKind::soft_ball: return {1, 1, {0}, "{soft-ball: right.hand}"};
    case PropKind::bottle: return {1, 1, {0}, "{bottle: right.hand}"};
    case PropKind::cup: return {1, 1, {0}, "{cup: right.hand}"};
    case PropKind::slider: return {1, 1, {0}, "{slider: right.ankle}"};
    case PropKind::tape: return {0, 0, {0, 1}, "tape or {tape: 0.3}"};
    case PropKind::target: return {0, 0, {0, 2, 3}, "{target: [1.0, 1.4]}"};
    case PropKind::think: return {1, 1, {0}, "{think: head}"};
    case PropKind::helper: return {1, 2, {0}, "{helper: [right.heel, right.knee]}"};
    }
    return {};
}

}
