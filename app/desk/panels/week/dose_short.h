// A dose as a therapist writes it into a narrow column: "2 × 10", "20 s × 3", "3 min". Patients read it in
// words on their paper.
#pragma once

#include "app/desk/widgets/ui.h"
#include "engine/plan/plan.h"

#include <string>

namespace pacewise {

std::string dose_short(const Ui&, const Dose&);
/// "left", "L+R" for one side after the other; empty for both at once.
std::string side_short(const Ui&, const PlannedItem&);
/// "left", "each side"
std::string side_words(const Ui&, const PlannedItem&);

}
