// Where to go from the next review, as the patient counts it: how many boxes are ticked, how hard it felt,
// how much pain there was. Every answer leads to a branch of the plan that was audited ahead; one that would
// break a rule is not offered, and the therapist reads why.
#pragma once

#include "engine/adapt/road_map_branch.h"
#include "engine/request/progress_settings.h"

#include <string>
#include <vector>

namespace pacewise {

/// The answers that lead to a branch, both ends included; least above most where no answer does. The worst
/// answer decides.
struct RoadBranch {
    BranchKind kind = BranchKind::go_on;
    NextWeek next = NextWeek::as_planned;
    Range<int> boxes{1, 0};
    Range<int> effort{1, 0};
    Range<int> pain{1, 0};
    Range<int> tired_mornings{1, 0};
    std::vector<Breach> breaches;  ///< empty when the branch is sound
    bool is_sound() const { return breaches.empty(); }
};

/// What going on changes for one exercise.
struct RoadStep {
    PlannedItem item;
    Dose before;
    Dose now;
};

struct RoadMap {
    int week = 0;   ///< the answers are counted at its end; 0: there is no road map
    int boxes = 0;  ///< that can be ticked in it
    int tired_points = 2;
    int new_sign_hours = 24;
    bool new_phase = false;            ///< the week after it has other days and exercises
    std::vector<RoadBranch> branches;  ///< from the best answers to the worst
    std::vector<RoadStep> steps;       ///< of going on, in the order of the week; inside a phase only

    bool empty() const { return week == 0; }
    /// For the therapist: each branch that is not offered, and why.
    std::vector<std::string> breaches() const;
};

/// Boxes of the sheet of this week: one for each exercise, two where both sides are ticked by themselves.
int boxes_in(const Plan&, int week);
/// From the printed week to the next review of its phase, else to the end of the phase; nothing in the last
/// phase after its last review.
RoadMap road_map(const Plan&, const Request&, const ProgressSettings&, int printed_week);

}
