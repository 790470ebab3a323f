// Works off what the panels asked for, one message after the other, after the frame. A disk that fails is
// told as a problem; the document stays as it was.
#pragma once

#include "app/desk/session/asking.h"
#include "app/desk/session/planning.h"

namespace pacewise {

class Runner {
public:
    Runner(Workspace& desk, Planning& planning, Asking& asking)
        : desk_(desk), planning_(planning), asking_(asking)
    {
    }
    /// Care: never throws.
    void run(Message);

    void operator()(const EditMessage&);
    void operator()(const Undo&);
    void operator()(const Redo&);
    void operator()(const Select&);
    void operator()(const AskAbout&);
    void operator()(const StopPlanning&);
    void operator()(const UseLateAnswer&);
    void operator()(const DropLateAnswer&);
    void operator()(const OpenPlan&);
    void operator()(const SavePlan&);
    void operator()(const SavePlanAs&);
    void operator()(const NewPlan&);
    void operator()(const CloseDesk&);
    void operator()(const AnswerUnsaved&);
    void operator()(const AnswerRecovery&);
    void operator()(const ShowDialog&);
    void operator()(const CloseDialog&);
    void operator()(const SaveExercise&);
    void operator()(const SaveProtocolFile&);
    void operator()(const ToggleFavourite&);
    void operator()(const SavePaper&);
    void operator()(const SendToPrinter&);
    void operator()(const ChangePreferences&);

private:
    /// False when unsaved work must be asked about first; then the message waits.
    bool may_leave(Message then);
    /// Does what waited until unsaved work was safe, or let go.
    void go_on();
    void open(const std::filesystem::path&);
    void save(const std::filesystem::path&);
    /// After a file of the clinic was written.
    void reload_library();

    Workspace& desk_;
    Planning& planning_;
    Asking& asking_;
};

}
