// What stands on every page: clinic and draft mark at the top, plan, version and page number at the foot.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

double foot_height(const Setting&);
/// Beyond the margin of the page.
double head_height(const Setting&);
/// Once all pages are there, because each says "page 2 of 6".
void furnish(std::vector<Page>&, const Setting&);

}
