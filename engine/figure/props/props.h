// Everything that may stand, lie or hang around the person. Each prop fits itself to the body: furniture to
// the start pose, so that it does not move; what is held to the present one.
#pragma once

#include "engine/figure/prop.h"
#include "engine/figure/scene.h"

namespace pacewise {

void add_prop(Scene&, const Prop&);

void add_chair(Scene&, const Prop&);
void add_chair_to_hold(Scene&, const Prop&);
void add_wheelchair(Scene&);
void add_counter(Scene&, const Prop&);
void add_wall(Scene&, const Prop&);
void add_mat(Scene&);
void add_bed(Scene&, const Prop&);
void add_step(Scene&, const Prop&);
void add_block(Scene&, const Prop&);
void add_pillow(Scene&, const Prop&);
void add_bolster(Scene&, const Prop&);
void add_ball(Scene&, const Prop&);
void add_weight(Scene&, const Prop&);
void add_ankle_weight(Scene&, const Prop&);
void add_stick(Scene&);
void add_towel(Scene&, const Prop&);
void add_ribbon(Scene&, const Prop&, Role, double width);
void add_cycle(Scene&);
void add_arm_cycle(Scene&);
void add_pedals(Scene&);
void add_walker(Scene&);
void add_cane(Scene&, const Prop&);
void add_pole(Scene&, const Prop&);
void add_rollator(Scene&);
void add_rail(Scene&, const Prop&);
void add_foam(Scene&);
void add_cushion(Scene&, const Prop&);
void add_table(Scene&, const Prop&);
void add_stairs(Scene&, const Prop&);
void add_treadmill(Scene&);
void add_stepper(Scene&);
void add_recumbent(Scene&);
void add_pool(Scene&, const Prop&);
void add_soft_ball(Scene&, const Prop&);
void add_bottle(Scene&, const Prop&);
void add_cup(Scene&, const Prop&);
void add_slider(Scene&, const Prop&);
void add_tape(Scene&, const Prop&);
void add_target(Scene&, const Prop&);
void add_thought(Scene&, const Prop&);
void add_helper(Scene&, const Prop&);

/// Whether a place is inside the cupboard under this counter or in its top; of the scene only the start and
/// the floor matter.
bool inside_counter(const Scene&, const Prop&, Vector place);

/// Just before a limb that is as near as `place`, or behind the body on its far side.
double depth_beside(const Scene&, Vector place);

/// Behind the body, in order of depth among its like.
inline constexpr double behind_body = -6;
inline constexpr double before_body = 6;

}
