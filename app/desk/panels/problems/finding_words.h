// What a finding of the patient's file is called: "home.stairs" is "Home: stairs".
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

/// In the language of the desk; the key itself, made readable, where there are no words for it.
std::string finding_words(const Ui&, const std::string& key);

}
