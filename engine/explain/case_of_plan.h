// A finished plan put back into the model it came from, so that "what if" can be asked: one answer is
// changed, and the model tells which rules break and how many points it costs.
#pragma once

#include "engine/explain/ripple.h"
#include "engine/plan/plan.h"
#include "engine/prescribe/prescription.h"
#include "engine/screen/screen.h"
#include "engine/timetable/posted_case.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace pacewise {

/// What a changed timetable would break or cost.
struct Change {
    std::vector<Reason> broken;  ///< must rules, each once
    long points = 0;             ///< more (or, below zero, fewer) than the plan
};

/// Breaks fewer rules, or as many and costs fewer points.
bool is_better(const Change&, const Change&);

class CaseOfPlan {
public:
    /// With every exercise of the catalog, also those that the search never looked at.
    /// Care: once the sign is raised, rules are missing.
    CaseOfPlan(const Plan&, const Request&, const StopSign& = {});
    CaseOfPlan(const CaseOfPlan&) = delete;  // the case points into it
    CaseOfPlan& operator=(const CaseOfPlan&) = delete;

    const Case& at_hand() const { return case_; }
    const PostedCase& posted() const { return *posted_; }
    const Screening& screening() const { return screening_; }
    const Answers& answers() const { return answers_; }
    bool stands(Var var) const { return answers_[static_cast<std::size_t>(var.index)] != 0; }
    /// With these added and those taken away. As all of this class: safe to ask from several threads at once.
    Change with(const std::vector<Var>& added, const std::vector<Var>& removed) const;
    /// Every seat of an exercise; with `day`, on that day only.
    struct SeatAt {
        int phase, slot;
        Seat seat;
    };
    std::vector<SeatAt> seats_of(int exercise, std::optional<Weekday> day) const;

private:
    std::vector<Var> yes_of(const Plan&) const;

    Request request_;
    Screening screening_;
    Prescription prescription_;
    Case case_;
    std::unique_ptr<PostedCase> posted_;
    Answers answers_;
    std::unique_ptr<Ripple> ripple_;
};

}
