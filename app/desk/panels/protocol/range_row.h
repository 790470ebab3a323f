// "From ... to ...": two numbers of which the first is never above the second.
#pragma once

#include "app/desk/widgets/field.h"
#include "engine/base/range.h"

namespace pacewise {

/// The new range once one of its ends was changed; the other end gives way.
std::optional<Range<int>> range_row(Ui&, const std::string& name, const std::string& label, Range<int>,
                                    NumberLimits);

}
