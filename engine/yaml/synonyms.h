// What people say for the words of the files: "strength" for resistance, "lying" for supine. Looked at before
// typing errors, because the nearest spelling may be another thing ("strength" is near "stretch").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// The legal word that means the same; nothing when none of them does.
std::optional<std::string> synonym(std::string_view wrong, const std::vector<std::string>& words);

}
