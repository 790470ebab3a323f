// A dose typed by the therapist: rounds, times, hold and effort, in this phase or the whole program. What is
// not typed stays as the program prescribes it.
#pragma once

#include "app/desk/panels/inspector/subject.h"

namespace pacewise {

struct TypedDoseState {
    bool everywhere = false;  ///< for all phases, not only the one shown
};

/// Only for what stands in the plan.
void draw_typed_dose(Ui&, const Scene&, const Subject&, TypedDoseState&, Outbox&);

/// What was typed for this exercise in this phase (from 1; empty: in all); an empty dose for nothing.
TypedDose dose_typed_for(const Request&, const ExerciseId&, std::optional<int> phase);

}
