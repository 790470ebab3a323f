// Another plan for the same request, made for something else above all: what it is like in a few numbers, and
// how it becomes the plan at hand. The inspector and the comparison both offer these plans.
#pragma once

#include "app/desk/panels/scene.h"
#include "engine/alternatives.h"

#include <array>

namespace pacewise {

/// One number of a plan; less is better in all of them.
struct AimRow {
    const char* key;  ///< of its words
    long (*value)(const PlanAims&);
};
const std::array<AimRow, 7>& aim_rows();

/// Whether the document shows this plan.
bool is_at_hand(const Scene&, const Alternative&);
/// Makes it the plan of the document, as one edit.
void use_plan(const Scene&, const Alternative&, Outbox&);

}
