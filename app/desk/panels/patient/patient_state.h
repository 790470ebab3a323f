// What the left column remembers between frames: which rows are open, what is typed but cannot be meant yet,
// and texts that are worked out once for each patient.
#pragma once

#include "app/desk/panels/patient/patient_form/form.h"
#include "app/desk/panels/patient/patient_form/what_changed.h"
#include "app/desk/panels/scene.h"

#include <set>
#include <string>
#include <vector>

namespace pacewise {

/// A short fact with the field that it belongs to.
struct FindingChip {
    std::string field;
    std::string words;
    int group = 0;
};
struct MissingChip {
    std::string key;  ///< as engine/patient/not_recorded.h names it
    std::string words;
};
/// How near the plan comes to a rule, in words.
struct TightRule {
    std::string rule, used, place;
    int percent = 0;
};

struct PatientPanelState {
    std::string open;             ///< the field whose rows are open; empty for none
    std::set<std::string> parts;  ///< parts that are open, by the names of their headings
    std::string go_to;            ///< an item below the panel where the keyboard shall be
    FormMemory memory;

    std::shared_ptr<const Request> request;  ///< that the draft was taken from
    Patient draft;                           ///< differs from the request's while it cannot be meant
    PatientProblems problems;
    BothWordings words;

    std::string language;  ///< in which the texts below are
    std::vector<FindingChip> chips;
    std::vector<MissingChip> missing;
    std::vector<std::string> protocols;  ///< names of the protocols to choose from
    std::shared_ptr<const PlanFacts> facts;
    std::vector<TightRule> tight;  ///< of these facts, the tightest first
};

/// At the beginning of a frame: takes over what has changed under the panel.
void keep_up(Ui&, const Scene&, PatientPanelState&);
/// At the end of a frame in which the draft was changed: asks for the edit when it can be meant.
void commit(PatientPanelState&, Outbox&);
/// Throws away what could not be meant.
void discard(PatientPanelState&);

}
