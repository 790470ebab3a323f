// A plan for every example patient, back in its model; and the same plan changed by hand, so that the
// auditor, who knows nothing of the model, can judge the change.
#pragma once

#include "engine/explain/case_of_plan.h"
#include "engine/timetable/timetable.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace pacewise {

struct ExamplePlan {
    std::string patient;
    Plan plan;
    std::unique_ptr<const CaseOfPlan> at_hand;

    int index_of(const ExerciseId& id) const { return at_hand->at_hand().request.catalog->index_of(id); }
};

/// Made once in a run, with few search steps.
const std::vector<ExamplePlan>& example_plans();

/// Of one item of a plan.
struct ItemAt {
    int phase;
    Weekday day;
    ClockTime at;
    ExerciseId exercise;
    ItemRole role;
};
std::vector<ItemAt> items_in(const Plan&, int phase);

using RuleIds = std::set<RuleId>;
RuleIds rules_in(const std::vector<Reason>&);

class ChangedByHand {
public:
    explicit ChangedByHand(const CaseOfPlan&);

    void put(int phase, const Slot&, const ExerciseId&, ItemRole);
    /// From this session; nothing happens when it is not there.
    void take(const ItemAt&);
    void take_from_phase(int phase, const ExerciseId&);
    /// The must rules that the auditor finds broken on any date.
    RuleIds broken() const;
    const Timetable& timetable() const { return timetable_; }

private:
    TimetableSession& session(int phase, const Slot&);
    int candidate(const ExerciseId&, ItemRole) const;

    const CaseOfPlan& plan_;
    Timetable timetable_;
};

}
