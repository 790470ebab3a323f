// The parts of the therapist's copy, each a name and its lines, its table or its charts; a part without
// anything to tell is empty and not printed.
#pragma once

#include "engine/paper/grid.h"

#include <string>
#include <vector>

namespace pacewise {

struct TherapistPart {
    std::string name;
    std::vector<std::vector<Phrase>> lines;
    std::vector<GridRow> table{};   ///< the first row names the columns and is repeated on the next page
    std::vector<Piece> pictures{};  ///< charts, under each other
    std::vector<Piece> rows{};      ///< like a table, already drawn

    bool empty() const { return lines.empty() && table.size() < 2 && pictures.empty() && rows.size() < 2; }
};

/// In the order in which they are printed.
std::vector<TherapistPart> therapist_parts(const Setting&);

}
