// The figure as it will be printed, and what is wrong with the draft.
#pragma once

#include "app/desk/dialogs/exercise_editor/editor_state.h"

namespace pacewise {

void draw_preview(Ui&, const ExerciseEditorState&, float height);
/// The finding that was pressed leads to its page.
void draw_findings(Ui&, ExerciseEditorState&);

}
