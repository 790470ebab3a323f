// What printers say of themselves in keywords ("media-empty-error"), in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// A printer that rests warns of an empty second tray, which nobody needs to know; while a job is with it,
/// the same warning may be the reason why nothing comes out.
enum class Grade { errors_only, warnings_too };

/// The reasons that keep a printer from printing: "out of paper". Low toner and the like are left out.
std::vector<std::string> troubles_in(const std::vector<std::string>& reasons, Grade);

}
