// Two plans beside each other: what changed from one to the other and why, and the numbers of both. Worked
// out beside the window, because an older plan may have to be read from its file.
#pragma once

#include "engine/adapt/change.h"
#include "engine/plan_aims.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace pacewise {

struct CompareGround {
    std::shared_ptr<const Plan> before;  ///< null: it is read from `file`
    std::filesystem::path file{};
    std::shared_ptr<const Plan> now;
    std::shared_ptr<const Request> request;  ///< that `now` answers
    int from_week = 1;                       ///< weeks before this one are over
};

struct Compared {
    std::shared_ptr<const Plan> before;  ///< null when there is trouble
    std::shared_ptr<const Plan> now;
    std::vector<Revised> changes;  ///< by phase and exercise, with reasons
    PlanAims aims_before{}, aims_now{};
    bool other_patient = false;  ///< the other plan is for somebody else
    Said trouble{};              ///< why the other plan cannot be read; empty when it can
};

Compared compared(const CompareGround&);

}
