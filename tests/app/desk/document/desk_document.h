// Documents as a desk would hold them: shipped files with their true fingerprints, plans searched for a
// moment only, each made once for all tests of a run.
#pragma once

#include "app/desk/document/edit.h"

#include <string>

namespace pacewise {

/// What a therapist begins with: files, and nothing planned yet.
PlanDocument begun(const std::string& patient = "anna", const std::string& protocol = "combined-8-weeks");
const PlanDocument& planned(const std::string& patient = "anna",
                            const std::string& protocol = "combined-8-weeks");
/// After the edit; fails where it would change nothing.
PlanDocument edited(const PlanDocument&, const EditMessage&);
/// What the step is called.
Translations words_of_edit(const PlanDocument&, const EditMessage&);
/// The same with the plan that answers it.
PlanDocument with_plan(PlanDocument);
PlanDocument approved(const PlanDocument&);

/// The first item of this phase that is more than a warm-up.
ItemPlace first_item(const Plan&, int phase);
bool stands(const Plan&, const ItemPlace&);
/// An item, and another day of its phase where the rules let it stand too.
struct CanMove {
    ItemPlace here, there;
};
CanMove can_move(const PlanDocument&);
/// An exercise that may stand there instead.
ExerciseId other_exercise(const PlanDocument&, const ItemPlace&);

}
