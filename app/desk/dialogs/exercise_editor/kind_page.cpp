#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

constexpr float list_width = 230;

bool kind_choices(Ui& ui, Exercise& draft)
{
    bool changed =
        one_word(ui, "modality", ui.say("exercise_editor.modality"), "modality", draft.modality, list_width);
    flow(ui, ui.px(list_width));
    changed |=
        one_word(ui, "position", ui.say("exercise_editor.position"), "position", draft.position, list_width);
    changed |=
        one_word(ui, "support", ui.say("exercise_editor.support"), "support", draft.support, list_width);
    flow(ui, ui.px(list_width));
    return changed | one_word(ui, "side", ui.say("exercise_editor.side"), "side_use", draft.side, list_width);
}

bool equipment_boxes(Ui& ui, Exercise& draft)
{
    std::set<Equipment> things(draft.equipment.begin(), draft.equipment.end());
    if (!word_ticks(ui, "equipment", "equipment", things)) return false;
    draft.equipment.assign(things.begin(), things.end());
    return true;
}

}

bool kind_page(Ui& ui, const Scene&, ExerciseEditorState& state)
{
    bool changed = kind_choices(ui, state.draft);
    ImGui::Spacing();
    heading(ui, ui.say("exercise_editor.equipment"));
    changed |= equipment_boxes(ui, state.draft);
    ImGui::Spacing();
    heading(ui, ui.say("exercise_editor.tags"));
    small_words(ui, ui.say("exercise_editor.tags_hint"));
    return changed | word_ticks(ui, "tags", "tag", state.draft.tags);
}

}
