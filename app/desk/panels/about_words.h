// What a rule points at ("bridge-full, tue 09:00, phase 2"), as a therapist says it.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

/// "Full bridge, Tuesday 09:00, phase 2". In another language than English, what has no words there is left
/// out rather than shown in English.
std::string about_words(const Ui&, const Scene&, const std::string& about);

}
