// Questions about the plan that take too long for a frame, and their answers: why, why not, where else, what
// instead, which other plans, what would help.
#pragma once

#include "app/desk/document/edit.h"
#include "app/desk/work/background_job.h"
#include "app/desk/work/facts.h"
#include "engine/alternatives.h"
#include "engine/explain/moves.h"
#include "engine/explain/repairs.h"
#include "engine/explain/swaps.h"
#include "engine/explain/why.h"

#include <variant>
#include <vector>

namespace pacewise {

struct WhyQuestion {
    ExerciseId exercise;
    auto operator<=>(const WhyQuestion&) const = default;
};
struct WhyNotQuestion {
    ExerciseId exercise;
    std::optional<Weekday> day{};
    auto operator<=>(const WhyNotQuestion&) const = default;
};
/// Why a day has no session, or nothing more.
struct WhyDayQuestion {
    int phase = 0;
    Weekday day = Weekday::mon;
    auto operator<=>(const WhyDayQuestion&) const = default;
};
/// Where else the item could stand.
struct MovesQuestion {
    ItemPlace item;
    auto operator<=>(const MovesQuestion&) const = default;
};
/// Where an exercise that is not there could stand.
struct PlacesQuestion {
    ExerciseId exercise;
    int phase = 0;
    auto operator<=>(const PlacesQuestion&) const = default;
};
/// What could stand there instead.
struct SwapsQuestion {
    ItemPlace item;
    auto operator<=>(const SwapsQuestion&) const = default;
};
struct AlternativesQuestion {
    auto operator<=>(const AlternativesQuestion&) const = default;
};
/// What would help where there is no plan.
struct RepairsQuestion {
    auto operator<=>(const RepairsQuestion&) const = default;
};

using PlanQuestion = std::variant<WhyQuestion, WhyNotQuestion, WhyDayQuestion, MovesQuestion, PlacesQuestion,
                                  SwapsQuestion, AlternativesQuestion, RepairsQuestion>;
using PlanReply = std::variant<Why, WhyNot, std::vector<Reason>, std::vector<MoveTo>, std::vector<Swap>,
                               std::vector<Alternative>, std::vector<Repair>>;

/// What a question is asked about; snapshots, safe to read from a worker.
struct QuestionGround {
    std::shared_ptr<const Request> request;
    std::shared_ptr<const PlanFacts> facts;  ///< null where there is no plan
    Provenance provenance;
    Protocols protocols;  ///< that could be offered instead
};

/// Whether it can only be asked about a plan.
bool needs_plan(const PlanQuestion&);
/// Nothing while there is no plan to ask about, or when it was stopped. An answer may be empty, so that
/// nobody asks again.
std::optional<PlanReply> answer_to(const PlanQuestion&, const QuestionGround&, const StopSign&);

}
