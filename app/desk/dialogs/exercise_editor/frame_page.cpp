#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/slider.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

bool degrees(Ui& ui, const std::string& name, double& value, double least, double most)
{
    const auto moved = slider(ui, name, ui.say("exercise_editor." + name), value,
                              {.least = least, .most = most, .step = 1, .shows = "%.0f\u00b0"}, 300);
    if (moved) value = static_cast<double>(static_cast<int>(*moved));
    return moved.has_value();
}

bool camera(Ui& ui, Camera& camera)
{
    bool changed = false;
    for (const Word<View>& word : vocabulary<View>()) {
        const std::string label = ui.say("view." + std::string(word.text));
        if (&word != vocabulary<View>().data()) flow(ui, button_width(ui, label));
        if (!toggle(ui, "view " + std::string(word.text), label, camera == camera_of(word.meaning))) continue;
        camera = camera_of(word.meaning);
        changed = true;
    }
    changed |= degrees(ui, "yaw", camera.yaw, -180, 360);
    return degrees(ui, "pitch", camera.pitch, -90, 90) || changed;
}

bool sided(Ui& ui, const std::string& name, std::array<bool, 2>& pair)
{
    bool changed = tick(ui, "left " + name, ui.say("exercise_editor.left_" + name), pair[on_left]);
    second_column(ui);
    return tick(ui, "right " + name, ui.say("exercise_editor.right_" + name), pair[on_right]) || changed;
}

bool planted(Ui& ui, const std::string& name, Planted& planted)
{
    Scope inside(ui, name);
    heading(ui, ui.say("exercise_editor." + name));
    const bool hands = sided(ui, "hand", planted.hands);
    return sided(ui, "foot", planted.feet) || hands;
}

bool work(Ui& ui, ExerciseEditorState& state)
{
    heading(ui, ui.say("exercise_editor.work"));
    bool changed = tick(ui, "finds work", ui.say("exercise_editor.finds_work"), state.finds_work);
    if (state.finds_work) return changed;
    Scope inside(ui, "work");
    WorkingParts& parts = state.draft.figure.work;
    changed |= tick(ui, "trunk", ui.say("exercise_editor.limb_trunk"), parts.trunk);
    second_column(ui);
    changed |= tick(ui, "neck", ui.say("exercise_editor.neck"), parts.neck);
    changed |= sided(ui, "arm", parts.arms);
    return sided(ui, "leg", parts.legs) || changed;
}

bool arrows(Ui& ui, Movement& movement)
{
    heading(ui, ui.say("exercise_editor.arrows"));
    std::set<Landmark> chosen(movement.arrows.begin(), movement.arrows.end());
    if (!word_ticks(ui, "arrows", "landmark", chosen)) return false;
    movement.arrows.assign(chosen.begin(), chosen.end());
    return true;
}

bool signs(Ui& ui, Movement& movement)
{
    bool changed = tick(ui, "hold", ui.say("exercise_editor.held"), movement.hold);
    second_column(ui);
    changed |= tick(ui, "eyes closed", ui.say("exercise_editor.eyes_closed"), movement.eyes_closed);
    std::vector<std::string> options{ui.say("exercise_editor.no_breath")};
    for (const Word<Breath>& word : vocabulary<Breath>())
        options.push_back(ui.say("breath." + std::string(word.text)));
    const auto picked = choice(ui, "breath", ui.say("exercise_editor.breath"), options,
                               static_cast<int>(movement.breath), 230);
    if (picked) movement.breath = static_cast<Breath>(*picked);
    return changed || picked;
}

}

bool frame_page(Ui& ui, const Scene&, ExerciseEditorState& state)
{
    Movement& movement = state.draft.figure;
    bool changed = camera(ui, movement.camera);
    changed |= one_word(ui, "keep", ui.say("exercise_editor.keep"), "landmark", movement.keep, 230);
    changed |= planted(ui, "plant", movement.planted);
    changed |= planted(ui, "free", movement.free);
    changed |= signs(ui, movement);
    changed |= work(ui, state);
    return arrows(ui, movement) || changed;
}

}
