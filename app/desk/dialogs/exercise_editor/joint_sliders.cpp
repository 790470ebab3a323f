#include "app/desk/dialogs/exercise_editor/joint_sliders.h"

#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/slider.h"

#include <array>

namespace pacewise {

namespace {

/// Where one angle is, in a pose.
struct AngleAt {
    bool of_trunk = false;
    std::size_t side = on_left;
    std::size_t at = 0;

    double& in(Pose& pose) const { return of_trunk ? pose.trunk[at] : pose.limbs[side][at]; }
};

constexpr std::array trunk_names{"tilt",       "roll", "turn",      "spine",    "spine_side",
                                 "spine_turn", "neck", "neck_side", "neck_turn"};
constexpr std::array limb_names{"blade", "blade_up", "shoulder", "shoulder_out", "shoulder_turn", "elbow",
                                "wrist", "hip",      "hip_out",  "hip_turn",     "knee",          "ankle"};
static_assert(trunk_names.size() == axis::count && limb_names.size() == angle::count);

/// The start leads: a later pose that agreed with it goes along.
void set_angle(Movement& movement, EditedPose which, const AngleAt& joint, double degrees)
{
    const double was = joint.in(movement.start);
    joint.in(*edited_pose(movement, which)) = degrees;
    if (which != EditedPose::start) return;
    if (joint.in(movement.end) == was) joint.in(movement.end) = degrees;
    if (movement.middle && joint.in(movement.middle->pose) == was) joint.in(movement.middle->pose) = degrees;
}

bool angle_slider(Ui& ui, Movement& movement, EditedPose which, const char* name,
                  const std::vector<AngleAt>& joints)
{
    const double now = joints.front().in(*edited_pose(movement, which));
    const auto moved = slider(ui, name, ui.say("exercise_editor.angle_" + std::string(name)), now,
                              {.least = -180, .most = 180, .step = 1, .shows = "%.0f\u00b0"}, 300);
    if (!moved) return false;
    for (const AngleAt& joint : joints)
        set_angle(movement, which, joint, static_cast<double>(static_cast<int>(*moved)));
    return true;
}

bool limb_sliders(Ui& ui, Movement& movement, EditedPose which, const std::vector<std::size_t>& sides,
                  std::size_t from, std::size_t to)
{
    bool changed = false;
    for (std::size_t at = from; at < to; ++at) {
        std::vector<AngleAt> joints;
        for (const std::size_t side : sides) joints.push_back({false, side, at});
        changed |= angle_slider(ui, movement, which, limb_names[at], joints);
    }
    return changed;
}

bool trunk_sliders(Ui& ui, Movement& movement, EditedPose which)
{
    bool changed = false;
    for (std::size_t at = 0; at < axis::count; ++at)
        changed |= angle_slider(ui, movement, which, trunk_names[at], {{true, 0, at}});
    return changed;
}

bool flat_feet(Ui& ui, Pose& pose, const std::vector<std::size_t>& sides)
{
    bool flat = pose.flat_foot[sides.front()];
    if (!tick(ui, "flat foot", ui.say("exercise_editor.flat_foot"), flat)) return false;
    for (const std::size_t side : sides) pose.flat_foot[side] = flat;
    return true;
}

bool arm(Ui& ui, Movement& movement, EditedPose which, const std::vector<std::size_t>& sides)
{
    return limb_sliders(ui, movement, which, sides, angle::blade, angle::hip);
}

bool leg(Ui& ui, Movement& movement, EditedPose which, const std::vector<std::size_t>& sides)
{
    const bool flat = flat_feet(ui, *edited_pose(movement, which), sides);
    return limb_sliders(ui, movement, which, sides, angle::hip, angle::count) || flat;
}

}

Pose* edited_pose(Movement& movement, EditedPose which)
{
    switch (which) {
    case EditedPose::start: return &movement.start;
    case EditedPose::middle: return movement.middle ? &movement.middle->pose : nullptr;
    case EditedPose::end: return &movement.end;
    }
    return nullptr;
}

bool joint_sliders(Ui& ui, Movement& movement, EditedPose which, EditedLimb limb)
{
    if (!edited_pose(movement, which)) return false;
    switch (limb) {
    case EditedLimb::trunk: return trunk_sliders(ui, movement, which);
    case EditedLimb::both_arms: return arm(ui, movement, which, {on_left, on_right});
    case EditedLimb::both_legs: return leg(ui, movement, which, {on_left, on_right});
    case EditedLimb::left_arm: return arm(ui, movement, which, {on_left});
    case EditedLimb::right_arm: return arm(ui, movement, which, {on_right});
    case EditedLimb::left_leg: return leg(ui, movement, which, {on_left});
    case EditedLimb::right_leg: return leg(ui, movement, which, {on_right});
    }
    return false;
}

}
