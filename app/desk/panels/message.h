// What panels ask for: edits of the plan, and everything else that a desk can do. Panels never act; they put
// messages into the outbox, which is worked off after the frame.
#pragma once

#include "app/desk/document/edit.h"
#include "app/desk/panels/preferences.h"
#include "app/desk/panels/selection.h"
#include "app/desk/work/paper_job.h"
#include "app/desk/work/question.h"

#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace pacewise {

struct Undo {};
struct Redo {};
struct Select {
    Selection next;
};
struct AskAbout {
    PlanQuestion question;
};
/// Stops the search for a plan; the last plan stays.
struct StopPlanning {};
/// An answer that came for an earlier version of what is asked.
struct UseLateAnswer {};
struct DropLateAnswer {};

// ---- files
struct OpenPlan {
    std::filesystem::path file;  ///< empty: ask for one
};
struct SavePlan {};
struct SavePlanAs {
    std::filesystem::path file;  ///< empty: ask for one
};
/// A plan for this patient after this protocol.
struct NewPlan {
    Patient patient;
    std::shared_ptr<const NamedText> patient_file;  ///< of a file that was opened; null for a new patient
    ProtocolId protocol;
    Date start;
};
struct CloseDesk {};
/// What to do with what is not saved.
enum class UnsavedChoice { save, discard, keep_editing };
struct AnswerUnsaved {
    UnsavedChoice choice;
};
struct AnswerRecovery {
    bool recover = true;
};

// ---- dialogs
enum class DialogKind {
    none,
    new_patient,
    open_file,
    save_file,
    unsaved,
    recovery,
    palette,
    keys,
    preferences,
    exercise_editor,
    set_aside,
    approve,
    trouble
};
struct ShowDialog {
    DialogKind dialog = DialogKind::none;
    std::string about{};  ///< an exercise to edit, a rule to set aside
};
struct CloseDialog {};

// ---- exercises and paper
/// Into the clinic's own exercise folder; a new id, or one that is there already.
struct SaveExercise {
    Exercise exercise;
};
struct SaveProtocolFile {
    Protocol protocol;
};
struct ToggleFavourite {
    ExerciseId exercise;
};
struct SavePaper {
    PaperOrderWish order;
    std::filesystem::path file;  ///< empty: ask for one
};
struct SendToPrinter {
    PaperOrderWish order;
    std::string printer;
    int copies = 1;
};
struct ChangePreferences {
    Preferences next;
};

using Message = std::variant<EditMessage, Undo, Redo, Select, AskAbout, StopPlanning, UseLateAnswer,
                             DropLateAnswer, OpenPlan, SavePlan, SavePlanAs, NewPlan, CloseDesk,
                             AnswerUnsaved, AnswerRecovery, ShowDialog, CloseDialog, SaveExercise,
                             SaveProtocolFile, ToggleFavourite, SavePaper, SendToPrinter, ChangePreferences>;

class Outbox {
public:
    void ask(Message message) { messages_.push_back(std::move(message)); }
    void edit(EditMessage message) { messages_.emplace_back(std::move(message)); }
    std::vector<Message> take() { return std::exchange(messages_, {}); }

private:
    std::vector<Message> messages_;
};

}
