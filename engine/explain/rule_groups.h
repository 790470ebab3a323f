// The model's limits, put into groups small enough to be named to a therapist: "aerobic on 3 days in phase
// 2", "the free time on Monday 09:00", "this pin". A clash is a few of these groups.
#pragma once

#include "engine/timetable/posted_case.h"

#include <vector>

namespace pacewise {

struct RuleGroup {
    RuleId rule;
    About about;            ///< without the week
    Origin first;           ///< of one of its limits, for the sentence
    bool protects = false;  ///< the patient: never offered for loosening
};

struct RuleGroups {
    std::vector<RuleGroup> groups;
    std::vector<int> of_limit;  ///< the group of every limit of the model
};

/// Rules that protect are kept together by phase and muscle or joint; the others are told apart by phase,
/// place, day, kind of work and exercise. In the order of the model.
RuleGroups rule_groups(const PostedCase&);

}
