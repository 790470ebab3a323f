// What an exercise needs to be told beside its own texts: which side, what to take.
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/plan/plan.h"
#include "engine/wording/wording.h"

namespace pacewise {

enum class Limb { leg, arm, neither };
/// Whether it is a leg or an arm that "LEFT" stands for.
Limb limb_of(const Exercise&);
/// "LEFT leg" in capitals for one side alone; empty when both sides are trained.
std::string one_side_words(const Wording&, const PlannedItem&, const Exercise&);
/// For cards: one side alone, or "LEFT leg first, then the RIGHT leg"; empty when both work together.
std::string side_words(const Wording&, const PlannedItem&, const Exercise&);
/// "You need: ball, towel."; empty when there is nothing to fetch beside what one sits, lies or holds on.
std::string equipment_words(const Wording&, const Exercise&);

}
