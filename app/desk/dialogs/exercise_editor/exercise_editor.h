// The dialog in which an exercise is made or changed, with its figure in sight all the time. It is saved only
// when a catalog could be read with it.
#pragma once

#include "app/desk/dialogs/exercise_editor/editor_state.h"

namespace pacewise {

void draw_exercise_editor(Ui&, const Scene&, ExerciseEditorState&, Outbox&);

}
