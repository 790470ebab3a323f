#include "app/desk/dialogs/exercise_editor/joint_sliders.h"
#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/slider.h"
#include "app/desk/widgets/words.h"
#include "engine/figure/base_pose.h"
#include "engine/figure/nearest_base.h"

namespace pacewise {

namespace {

/// Everything begins anew from this position.
bool base_choice(Ui& ui, Movement& movement)
{
    BasePose base = nearest_base(movement.start);
    if (!one_word(ui, "base", ui.say("exercise_editor.base"), "base_pose", base, 230)) return false;
    movement.start = movement.end = pose_of(base);
    if (movement.middle) movement.middle->pose = movement.start;
    return true;
}

void choose_pose(Ui& ui, ExerciseEditorState& state)
{
    const int next = tabs(
        ui, "pose",
        {ui.say("exercise_editor.start"), ui.say("exercise_editor.middle"), ui.say("exercise_editor.end")},
        {"start", "middle", "end"}, static_cast<int>(state.pose));
    state.pose = static_cast<EditedPose>(next);
}

void choose_limb(Ui& ui, ExerciseEditorState& state)
{
    const std::vector<std::string> keys{"trunk",     "both_arms", "both_legs", "left_arm",
                                        "right_arm", "left_leg",  "right_leg"};
    std::vector<std::string> options;
    for (const std::string& key : keys) options.push_back(ui.say("exercise_editor.limb_" + key));
    const auto picked =
        choice(ui, "limb", ui.say("exercise_editor.limb"), options, static_cast<int>(state.limb), 230);
    if (picked) state.limb = static_cast<EditedLimb>(*picked);
}

bool middle_switch(Ui& ui, Movement& movement)
{
    bool there = movement.middle.has_value();
    if (!tick(ui, "has middle", ui.say("exercise_editor.has_middle"), there)) return false;
    movement.middle =
        there ? std::optional(HalfWay{between(movement.start, movement.end, 0.5), {}, {}}) : std::nullopt;
    return true;
}

bool metres(Ui& ui, const std::string& name, double& value)
{
    const auto moved = slider(ui, name, ui.say("exercise_editor." + name), value,
                              {.least = -1, .most = 1, .step = 0.01, .shows = "%.2f m"}, 300);
    if (moved) value = static_cast<double>(static_cast<long>(*moved * 100 + (*moved < 0 ? -0.5 : 0.5))) / 100;
    return moved.has_value();
}

/// How far what is kept moves on the way.
bool way(Ui& ui, Vector& move)
{
    const bool forward = metres(ui, "move_forward", move.z);
    return metres(ui, "move_up", move.y) || forward;
}

bool later_pose(Ui& ui, ExerciseEditorState& state)
{
    Movement& movement = state.draft.figure;
    switch (state.pose) {
    case EditedPose::start: return false;
    case EditedPose::middle: {
        const bool switched = middle_switch(ui, movement);
        return (movement.middle && way(ui, movement.middle->move)) || switched;
    }
    case EditedPose::end:
        if (button(ui, "like start", ui.say("exercise_editor.like_start"))) {
            movement.end = movement.start;
            movement.move = {};
            return true;
        }
        return way(ui, movement.move);
    }
    return false;
}

}

bool pose_page(Ui& ui, const Scene&, ExerciseEditorState& state)
{
    bool changed = base_choice(ui, state.draft.figure);
    flow(ui, ui.px(230));
    choose_limb(ui, state);
    choose_pose(ui, state);
    ImGui::Spacing();
    // Care: the sliders of each pose and limb are others, so that nothing typed moves along.
    Scope inside(ui, "joints");
    changed |= joint_sliders(ui, state.draft.figure, state.pose, state.limb);
    ImGui::Spacing();
    return later_pose(ui, state) || changed;
}

}
