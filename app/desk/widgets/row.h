// A line of a list that can be pressed: a sign with its word, what there is to say, and faint words below.
#pragma once

#include "app/desk/widgets/words.h"

#include <optional>

namespace pacewise {

struct ListRow {
    std::optional<NoticeKind> kind{};  ///< its icon and colour; empty for a row without a sign
    std::string sign{};                ///< what the sign says in words: "Stops"
    std::string words{};
    std::string below{};  ///< faint and small; may be empty
    bool chosen = false;
};

/// Broken into lines as wide as there is room. True when it was pressed.
bool list_row(Ui&, const std::string& name, const ListRow&);

/// A bar that is filled up to `share` (0 to 1), with the words behind it.
void meter(Ui&, double share, NoticeKind, float width, const std::string& words);

}
