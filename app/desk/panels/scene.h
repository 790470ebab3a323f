// Everything that panels may look at in one frame. Nothing of it can be changed from here.
#pragma once

#include "app/desk/document/history.h"
#include "app/desk/panels/message.h"
#include "app/desk/panels/preferences.h"
#include "app/desk/panels/selection.h"
#include "app/desk/work/answers.h"
#include "app/desk/work/facts.h"
#include "app/files/program_home.h"

#include "app/desk/widgets/ui.h"

#include <set>

namespace pacewise {

/// What is there to choose from; loaded once.
struct Library {
    ProgramHome home;
    std::shared_ptr<const Catalog> catalog;
    std::shared_ptr<const Request> clinic;  ///< exercises, precautions and settings; without a patient
    Provenance provenance;                  ///< of these
    Protocols protocols;                    ///< by id
    std::map<ProtocolId, std::shared_ptr<const NamedText>> protocol_files;
    std::vector<std::string> paper_languages;
};

/// A problem of the desk itself: a file that cannot be read, a disk that is full.
struct DeskProblem {
    Said text;
    bool serious = true;
};

struct Scene {
    const PlanDocument& document;
    const History& history;
    const Selection& selection;
    const Preferences& preferences;
    const Library& library;
    const PlanReplies& answers;
    std::shared_ptr<const PlanFacts> facts;             ///< of the plan shown; null while it is worked out
    std::shared_ptr<const RequestFacts> request_facts;  ///< of what is asked; null while it is worked out
    bool planning = false;                              ///< a search is running
    bool late_answer = false;    ///< a plan for an earlier version waits to be used or dropped
    std::filesystem::path file;  ///< of the plan; empty when it was never saved
    const std::vector<DeskProblem>& problems;
    Date today;
    double planned_at = 0;  ///< when the last plan came, in seconds of Ui::now: changes flash from then on
    std::set<ItemPlace> fresh;  ///< items that came or moved with the last plan
};

/// The exercise of this name in what is asked; null when there is none.
const Exercise* exercise_in(const Scene&, const ExerciseId&);
/// Its name in the language of the desk, or its id.
std::string exercise_name(const Ui& ui, const Scene&, const ExerciseId&);

}
