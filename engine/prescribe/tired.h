// How tired a person is: doses, rests and rules ask the same questions in the same words.
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

/// FSS 4 and more (F01); cautious where it was not recorded: no.
bool is_fatigued(const Patient&);
/// FSS 5.5 and more (F12).
bool is_markedly_fatigued(const Patient&);
/// Tires within the longest walk of a guideline program, or is fatigued at all (F14, F23).
bool is_fatigued_walker(const Patient&);

}
