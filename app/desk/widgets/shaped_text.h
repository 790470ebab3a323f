// A name in whatever script it is written: as letters where letter beside letter is right, else as a picture
// of the whole word.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

/// On one line, in the font of titles, cut where there is no more room.
void shaped_title(Ui&, const std::string&);
/// The same in the size of plain text.
void shaped_text(Ui&, const std::string&);

}
