// What the prover is allowed to spend and what it can answer. A proof is only worth something when it never
// lies: "solvable" comes with answers that were checked, "unsolvable" with the groups that clash, and a
// question that needs more work than allowed stays "open".
#pragma once

#include "engine/base/stop_sign.h"
#include "engine/model/model.h"

#include <optional>
#include <vector>

namespace pacewise {

/// Work of the prover, in conflicts of the SAT solver: never in seconds, so that an answer repeats itself.
struct ProofBudget {
    long conflicts = 20000;  ///< of one question
    StopSign stop;
};

enum class Feasibility { solvable, unsolvable, open };

/// The answer to "can all of these groups be kept together?"
struct Proof {
    Feasibility verdict = Feasibility::open;
    std::optional<Answers> answers;  ///< solvable: answers that break no limit of the groups asked for
    std::vector<int> clash;          ///< unsolvable: groups that cannot be kept together, not yet minimal
};

/// Groups that cannot be kept together, while leaving out any one of them would do.
struct MinimalClash {
    std::vector<int> groups;
    bool minimal =
        false;  ///< false when a question on the way stayed open: then it is a clash, maybe too large
};

}
