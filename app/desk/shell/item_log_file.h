// For tests with a real window: where every item stands, and how the document is, written beside and renamed
// after each frame, so that a script can wait for what it wants to press.
#pragma once

#include "app/desk/session/desk.h"

namespace pacewise {

void write_item_log(const std::filesystem::path&, const ItemLog&, const Desk&);

}
