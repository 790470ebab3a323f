// A fault in words of the desk: which page and card, what is wrong, and the way out.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/preflight/fault.h"

#include <functional>
#include <string>
#include <string_view>

namespace pacewise {

/// The words with what this fault says of itself in their {holes}, as `tell` tells it.
std::string filled(std::string_view words, const SheetFault&,
                   const std::function<std::string(const Said&)>& tell);
/// "page 2, card 3: the picture is drawn for the left side ..."; `file` is what is printed.
Diagnostic diagnostic_of(const SheetFault&, const std::string& file = {});
Diagnostics diagnostics_of(const std::vector<SheetFault>&, const std::string& file = {});
/// In one line, the way out left out: for the therapist's copy.
std::string fault_line(const SheetFault&);

}
