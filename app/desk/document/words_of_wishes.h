// What was chosen or typed, in the two languages of the desk: for the names of the steps that undo takes
// back.
#pragma once

#include "engine/base/translations.h"
#include "engine/request/request.h"

namespace pacewise {

Translations words_of(Pace);
Translations words_of(Emphasis);
/// "2 x 10, effort 4, weeks 3 to 5"; "as prescribed" where nothing is typed.
Translations words_of(const TypedDose&);

}
