// What the therapist is working on, as one value that never changes: what is asked for, the plan that answers
// it, and the files both belong to. Every edit gives a new value; undo keeps the old one.
#pragma once

#include "app/files/named_text.h"
#include "engine/adapt/change.h"
#include "engine/make_plan.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// The version that patients hold in their hands: what is worked on is its next version, and nothing of the
/// approved one changes before the therapist accepts.
struct ApprovedVersion {
    Plan plan;
    std::string text;   ///< its file
    int from_week = 1;  ///< the weeks before this one are over
};

/// There is no plan for what is asked: the clash, and what would help.
struct NoPlanFound {
    NoPlan why;
    bool cancelled = false;
    std::vector<Said>
        wishes{};  ///< why they cannot be meant or cannot come true; then no plan was looked for
};

struct PlanDocument {
    std::shared_ptr<const Request> request;   ///< what is asked now; null in an empty desk
    std::shared_ptr<const Plan> plan;         ///< the last plan that was found; null before the first
    std::shared_ptr<const Request> answered;  ///< what `plan` answers
    std::shared_ptr<const NoPlanFound> none;  ///< why there is no plan for `request`
    std::shared_ptr<const std::vector<Revised>> changes;  ///< from the plan before to `plan`; null for none
    std::shared_ptr<const ApprovedVersion> approved;      ///< null while no version was approved
    std::shared_ptr<const NamedText> patient_file;        ///< as it is, or will be, saved
    std::shared_ptr<const NamedText> protocol_file;
    std::shared_ptr<const NamedText> calendar;  ///< the patient's appointments; null for none
    Provenance provenance;

    bool is_empty() const { return !request; }
    /// Whether what is shown as the plan answers what is asked.
    bool is_answered() const { return plan && answered == request; }
    /// Whether a search could change anything: what is asked has no plan and no proof that there is none.
    bool waits_for_plan() const { return request && !is_answered() && !none; }
    bool operator==(const PlanDocument& other) const;  ///< by identity of its parts
};

}
