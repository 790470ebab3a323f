// Everything that a running desk knows, as plain values: the document with its history, what is looked at,
// what was answered, what went wrong. Messages change it; panels only see it as a Scene.
#pragma once

#include "app/desk/panels/scene.h"
#include "app/desk/work/replan.h"

#include <optional>

namespace pacewise {

/// Thrown: what keeps a command from being done, in words for the therapist.
struct Refused {
    Said why;
};

struct Dialog {
    DialogKind kind = DialogKind::none;
    std::string about;
    Said words{};  ///< of trouble
    bool operator==(const Dialog&) const = default;
};

/// What is to be done once it is clear what happens to unsaved work.
struct AfterUnsaved {
    std::optional<Message> then;  ///< empty: nothing is waiting
    bool discards = false;        ///< the therapist lets the unsaved work go, this once
};

struct Workspace {
    Library library;
    History history;
    Selection selection;
    Preferences preferences;
    PlanReplies answers;
    std::shared_ptr<const PlanFacts> facts;
    std::shared_ptr<const RequestFacts> request_facts;
    std::optional<PlanDocument> late;  ///< an earlier version of what is asked, whose plan came too late
    std::filesystem::path file;
    std::vector<DeskProblem> problems;
    std::vector<DeskProblem> library_problems;  ///< those of `problems` that stay with any document
    std::set<ItemPlace> fresh;
    double planned_at = -100, now = 0;
    Date today;
    Dialog dialog;
    AfterUnsaved waiting;
    std::vector<std::filesystem::path> recoverable;  ///< of desks that ended without being closed
    std::filesystem::path recovered_from;            ///< kept until what was brought back is safe elsewhere
    bool closed = false;
    std::string said;  ///< what was done last, in words: "Saved", "Undo: Move Bridge to Thursday"
    double said_at = -100;

    const PlanDocument& document() const { return history.now(); }
};

Scene scene_of(const Workspace&, bool planning);
/// What is looked at moves along with the plan: an item that left is looked for elsewhere in its phase, and a
/// plan of which nothing is looked at yet begins with its first item.
void follow_plan(Selection&, const Plan*);
void say(Workspace&, std::string);
void say_saved(Workspace&, const std::filesystem::path&);
/// Into the list of problems; once, however often it happens.
void tell(Workspace&, DeskProblem);
/// A problem that the therapist has to read; shown in the list of problems too.
void report(Workspace&, Said);
/// In the language of the desk.
const std::string& in_language_of(const Workspace&, const Translations&);
/// A fresh document in place of the one at hand; what was looked at, and what was wrong with it, is
/// forgotten.
void show_document(Workspace&, PlanDocument, std::filesystem::path file);
/// What is wrong with the files to choose from, in place of what was wrong before.
void tell_of_library(Workspace&, std::vector<DeskProblem>);

}
