// Everything that may stand, lie or hang around the person. Each prop fits itself to the body: furniture to
// the start pose, so that it does not move; what is held to the present one.
#pragma once

#include "engine/figure/prop.h"
#include "engine/figure/scene.h"

namespace pacewise {

void add_prop(Scene&, const Prop&);

void add_chair(Scene&);
void add_chair_to_hold(Scene&, const Prop&);
void add_wheelchair(Scene&);
void add_counter(Scene&, const Prop&);
void add_wall(Scene&, const Prop&);
void add_mat(Scene&);
void add_bed(Scene&);
void add_step(Scene&, const Prop&);
void add_block(Scene&, const Prop&);
void add_pillow(Scene&, const Prop&);
void add_bolster(Scene&, const Prop&);
void add_ball(Scene&, const Prop&);
void add_weight(Scene&, const Prop&);
void add_ankle_weight(Scene&, const Prop&);
void add_stick(Scene&);
void add_ribbon(Scene&, const Prop&, Role, double width);
void add_cycle(Scene&);
void add_arm_cycle(Scene&);
void add_pedals(Scene&);
void add_walker(Scene&);
void add_cane(Scene&, const Prop&);

/// Behind the body, in order of depth among its like.
inline constexpr double behind_body = -6;
inline constexpr double before_body = 6;

}
