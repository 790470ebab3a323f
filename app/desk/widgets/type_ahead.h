// Finding one of many by its first letters, while the keyboard is at the item that holds them: no list has to
// be opened, no arrow pressed ten times.
#pragma once

#include "app/desk/widgets/ui.h"

#include <optional>

namespace pacewise {

/// Letters that came in this frame for this item; they are taken, nobody else sees them. Empty while a field
/// is typed in, or when the keyboard is elsewhere.
std::string take_letters(Ui&, const std::string& name);
/// The option that begins with what was typed in the last second, or has a word that does. Accents and
/// capitals do not matter.
std::optional<int> option_typed(Ui&, const std::string& name, const std::vector<std::string>& options);
/// The same without a window: the index, or -1.
int option_beginning_with(const std::vector<std::string>& options, const std::string& letters);
/// Up and Down, Home and End, while the keyboard is at this item: the index after the step.
std::optional<int> option_stepped(Ui&, const std::string& name, int count, int at);

}
