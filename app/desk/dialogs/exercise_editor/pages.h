// The pages of the editor. Each draws the fields of its part of the draft and says whether one was changed.
#pragma once

#include "app/desk/dialogs/exercise_editor/editor_state.h"

namespace pacewise {

bool names_page(Ui&, const Scene&, ExerciseEditorState&);
bool kind_page(Ui&, const Scene&, ExerciseEditorState&);
bool body_page(Ui&, const Scene&, ExerciseEditorState&);
bool dose_page(Ui&, const Scene&, ExerciseEditorState&);
bool texts_page(Ui&, const Scene&, ExerciseEditorState&);
bool pose_page(Ui&, const Scene&, ExerciseEditorState&);
bool frame_page(Ui&, const Scene&, ExerciseEditorState&);
bool props_page(Ui&, const Scene&, ExerciseEditorState&);
bool rights_page(Ui&, const Scene&, ExerciseEditorState&);

}
