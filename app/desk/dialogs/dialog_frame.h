// The lower edge of every dialog: what Enter does, and what Escape does.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

enum class DialogEnd { open, agreed, cancelled };
/// Two buttons at the right; Enter is the first where nothing else has the keyboard, Escape the second. An
/// empty `cancel` has only the first. `may_agree` greys it.
DialogEnd dialog_buttons(Ui&, const std::string& agree, const std::string& cancel, bool may_agree = true);

}
