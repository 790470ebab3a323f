#include "engine/figure/props/props.h"

namespace pacewise {

void add_prop(Scene& scene, const Prop& prop)
{
    switch (prop.kind) {
    case PropKind::chair: return add_chair(scene, prop);
    case PropKind::chair_hold: return add_chair_to_hold(scene, prop);
    case PropKind::counter: return add_counter(scene, prop);
    case PropKind::wall: return add_wall(scene, prop);
    case PropKind::mat: return add_mat(scene);
    case PropKind::bed: return add_bed(scene, prop);
    case PropKind::step: return add_step(scene, prop);
    case PropKind::block: return add_block(scene, prop);
    case PropKind::band: return add_ribbon(scene, prop, Role::band, 0.024);
    case PropKind::towel: return add_towel(scene, prop);
    case PropKind::strap: return add_ribbon(scene, prop, Role::cloth, 0.030);
    case PropKind::ball: return add_ball(scene, prop);
    case PropKind::pillow: return add_pillow(scene, prop);
    case PropKind::bolster: return add_bolster(scene, prop);
    case PropKind::weight: return add_weight(scene, prop);
    case PropKind::ankle_weight: return add_ankle_weight(scene, prop);
    case PropKind::stick: return add_stick(scene);
    case PropKind::cycle: return add_cycle(scene);
    case PropKind::arm_cycle: return add_arm_cycle(scene);
    case PropKind::pedals: return add_pedals(scene);
    case PropKind::walker: return add_walker(scene);
    case PropKind::cane: return add_cane(scene, prop);
    case PropKind::wheelchair: return add_wheelchair(scene);
    case PropKind::foam: return add_foam(scene);
    case PropKind::cushion: return add_cushion(scene, prop);
    case PropKind::table: return add_table(scene, prop);
    case PropKind::stairs: return add_stairs(scene, prop);
    case PropKind::treadmill: return add_treadmill(scene);
    case PropKind::stepper: return add_stepper(scene);
    case PropKind::recumbent: return add_recumbent(scene);
    case PropKind::pool: return add_pool(scene, prop);
    case PropKind::pole: return add_pole(scene, prop);
    case PropKind::rollator: return add_rollator(scene);
    case PropKind::rail: return add_rail(scene, prop);
    case PropKind::soft_ball: return add_soft_ball(scene, prop);
    case PropKind::bottle: return add_bottle(scene, prop);
    case PropKind::cup: return add_cup(scene, prop);
    case PropKind::slider: return add_slider(scene, prop);
    case PropKind::tape: return add_tape(scene, prop);
    case PropKind::target: return add_target(scene, prop);
    case PropKind::think: return add_thought(scene, prop);
    case PropKind::helper: return add_helper(scene, prop);
    }
}

}
