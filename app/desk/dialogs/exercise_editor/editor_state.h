// The exercise that is edited: a copy, so that nothing changes before it is saved.
#pragma once

#include "app/desk/dialogs/exercise_editor/draft_check.h"
#include "app/desk/panels/scene.h"

#include <vector>

namespace pacewise {

enum class EditorPage { names, kind, body, dose, texts, pose, picture, things, rights };
enum class EditedPose { start, middle, end };
enum class EditedLimb { trunk, both_arms, both_legs, left_arm, right_arm, left_leg, right_leg };

struct ExerciseEditorState {
    std::string about;  ///< the exercise to begin with, set by whoever opens the dialog; empty: a new one

    Exercise draft;
    bool replaces = false;  ///< an exercise of the clinic's own is edited; else a new one is made
    bool id_is_typed = false;
    EditorPage page = EditorPage::names;
    std::string language = "en";  ///< of the texts
    EditedPose pose = EditedPose::start;
    EditedLimb limb = EditedLimb::trunk;
    bool finds_work = true;  ///< what works is what moves
    long revision = 1;       ///< of the draft; counted up by every change
    long begun = 1;          ///< the revision that nobody has changed yet
    long checked = 0;        ///< the revision that `findings` and `panels` belong to
    Findings findings;
    std::vector<Drawing> panels;
    LineStyle style = LineStyle::colour;  ///< of `panels`
    bool asks_to_leave = false;

    bool is_changed() const { return revision != begun; }
};

/// A shipped exercise becomes the beginning of one of the clinic's own, with a name and a ladder of its own.
void begin_editing(ExerciseEditorState&, const Scene&);
/// "Sit to stand, slowly" -> "sit-to-stand-slowly"
std::string id_from_name(const std::string&);
/// The catalog that the exercise will stand in; null when there is none.
const Catalog* catalog_beside(const Scene&);
/// The languages that names and texts can be written in, English and Spanish first.
std::vector<std::string> text_languages(const Scene&);
/// Checks and draws again after a change, once nobody drags any more.
void bring_up_to_date(ExerciseEditorState&, const Scene&, LineStyle);

}
