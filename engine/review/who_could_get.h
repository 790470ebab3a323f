// For every exercise, who of many people could get it: the rules of the screen, without a protocol's choice
// of modalities.
#pragma once

#include "engine/review/made_up_patients.h"
#include "engine/review/programs.h"
#include "engine/screen/screening.h"

namespace pacewise {

/// In the order of the catalog.
std::vector<Verdict> verdicts_for(const Programs&, const Patient&);

/// [patient][exercise], in the orders of made_up_patients and of the catalog.
struct Reach {
    std::vector<MadeUpPatient> patients;
    std::vector<std::vector<Verdict>> verdicts;
};
Reach reach_of(const Programs&);

}
