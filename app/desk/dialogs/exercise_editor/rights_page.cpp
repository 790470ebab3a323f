#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

bool evidence_field(Ui& ui, Exercise& draft)
{
    std::string text = joined(draft.evidence, ", ");
    if (!words_field(ui, "evidence", ui.say("exercise_editor.evidence"), text)) return false;
    draft.evidence.clear();
    for (const std::string& key : split(text, ','))
        if (!trimmed(key).empty()) draft.evidence.push_back(trimmed(key));
    return true;
}

/// What was taken from elsewhere needs a therapist who answers for it.
bool approval_fields(Ui& ui, const Scene& scene, Exercise& draft)
{
    if (draft.rights.source.empty()) return false;
    bool approved = draft.approved.has_value();
    if (tick(ui, "approved", ui.say("exercise_editor.approved"), approved)) {
        draft.approved =
            approved ? std::optional(Approval{scene.preferences.therapist, scene.today}) : std::nullopt;
        return true;
    }
    return draft.approved &&
           words_field(ui, "approved by", ui.say("exercise_editor.approved_by"), draft.approved->by, 320);
}

}

bool rights_page(Ui& ui, const Scene& scene, ExerciseEditorState& state)
{
    Exercise& draft = state.draft;
    bool changed = words_field(ui, "author", ui.say("exercise_editor.author"), draft.rights.author, 420);
    changed |= words_field(ui, "license", ui.say("exercise_editor.license"), draft.rights.license, 320);
    changed |= words_field(ui, "source", ui.say("exercise_editor.source"), draft.rights.source);
    changed |= approval_fields(ui, scene, draft);
    return changed | evidence_field(ui, draft);
}

}
