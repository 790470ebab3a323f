// The parts of the therapist's copy, each a name and its lines or its table; a part without anything to tell
// is empty and not printed.
#pragma once

#include "engine/paper/grid.h"

#include <string>
#include <vector>

namespace pacewise {

struct TherapistPart {
    std::string name;
    std::vector<std::vector<Phrase>> lines;
    std::vector<GridRow> table;  ///< the first row names the columns and is repeated on the next page

    bool empty() const { return lines.empty() && table.size() < 2; }
};

/// In the order in which they are printed.
std::vector<TherapistPart> therapist_parts(const Setting&);

}
