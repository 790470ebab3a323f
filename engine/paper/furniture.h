// What stands on every page: the foot with plan, version and page number, and the mark of a draft.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

double foot_height(const Setting&);
double draft_height(const Setting&);
/// Once all pages are there, because each says "page 2 of 6".
void furnish(std::vector<Page>&, const Setting&);

}
