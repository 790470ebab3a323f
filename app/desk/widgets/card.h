// A white card on the soft page, with a heading; and chips: short facts in rounded frames.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

/// Everything until the end of its life stands inside. A size of 0 takes what there is.
class Card {
public:
    Card(Ui&, const std::string& name, ImVec2 size = {0, 0}, bool scrolls = true);
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

private:
    Ui& ui_;
};

enum class ChipLook { plain, warning, missing };
/// True when it was pressed. Chips follow each other on lines; call begin_chips first.
void begin_chips(Ui&);
bool chip(Ui&, const std::string& name, const std::string& label, ChipLook = ChipLook::plain);

/// A part that opens and closes; true while it is open. Remembers itself in `open`.
bool section(Ui&, const std::string& name, const std::string& label, bool& open);

}
