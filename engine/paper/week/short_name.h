// The name of an exercise on the week sheet, as short as it can be told from the others: "Inner thigh opener"
// for "Inner thigh opener, one knee". The card with its number has the whole name.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

std::string short_name(const Setting&, const Card&);

}
