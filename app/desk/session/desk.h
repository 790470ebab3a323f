// The whole desk, without a window: what is drawn in a frame, and what happens after it. The shell gives it a
// window; tests give it a robot.
#pragma once

#include "app/desk/dialogs/exercise_editor/exercise_editor.h"
#include "app/desk/dialogs/new_patient/new_patient.h"
#include "app/desk/dialogs/palette.h"
#include "app/desk/dialogs/small_dialogs.h"
#include "app/desk/panels/compare/compare_panel.h"
#include "app/desk/panels/exercises/exercises_panel.h"
#include "app/desk/panels/inspector/inspector_panel.h"
#include "app/desk/panels/load/load_panel.h"
#include "app/desk/panels/patient/patient_panel.h"
#include "app/desk/panels/print/print_panel.h"
#include "app/desk/panels/problems/problems_panel.h"
#include "app/desk/panels/protocol/protocol_panel.h"
#include "app/desk/panels/week/week_panel.h"
#include "app/desk/session/autosave.h"
#include "app/desk/session/bars.h"
#include "app/desk/session/runner.h"

namespace pacewise {

/// What panels remember for themselves.
struct PanelStates {
    PatientPanelState patient;
    WeekPanelState week;
    LoadPanelState load;
    InspectorPanelState inspector;
    ProblemsPanelState problems;
    ExercisesPanelState exercises;
    ComparePanelState compare;
    ProtocolPanelState protocol;
    PrintPanelState print;
    NewPatientState new_patient;
    ExerciseEditorState exercise_editor;
    PaletteState palette;
    PathState path;
    ReasonState reason;
    BarState bar;
};

class Desk {
public:
    /// `recovery` is the file for unsaved work of this desk; empty: none is kept.
    Desk(Library, Preferences, Date today, std::filesystem::path recovery, Wake);

    /// Before the first frame: a plan or a patient's file.
    void open(const std::filesystem::path&);
    /// The same: work of desks that ended without being closed. Care: never throws.
    void offer_recovery(std::vector<std::filesystem::path> files);
    /// What is wrong with the files to choose from; stays in the list of problems.
    void tell_about_library(std::vector<DeskProblem> problems)
    {
        tell_of_library(desk_, std::move(problems));
    }

    /// One frame, into the current ImGui window. `ui` has begun its frame.
    void draw(Ui&);
    /// Keys, messages, finished work. Care: never throws.
    void after_frame(Ui&);

    /// Whether there is something to wait for, or something moves: another frame is wanted soon.
    bool busy() const { return planning_.busy(); }
    /// Seconds until something has to be done although nobody does anything; nothing when there is not.
    std::optional<double> due_in() const { return autosave_.due_in(desk_); }
    bool closed() const { return desk_.closed; }
    void ask_to_close() { run(CloseDesk{}); }
    /// A problem to be read in the list of problems.
    void tell(Said words) { pacewise::tell(desk_, {std::move(words), true}); }
    void end() { autosave_.finish(); }
    /// "anna-plan.yaml * - Pacewise"
    std::string title() const;
    const Workspace& workspace() const { return desk_; }
    void run(Message message) { runner_.run(std::move(message)); }
    void keep_window_size(int width, int height, bool maximized);

private:
    void draw_dialogs(Ui&, const Scene&, Outbox&);
    void act_on_keys(Ui&);
    void ask_path(Ui&, Outbox&);

    Workspace desk_;
    Planning planning_;
    Asking asking_;
    Autosave autosave_;
    Runner runner_;
    PanelStates panels_;
    Outbox outbox_;
};

}
