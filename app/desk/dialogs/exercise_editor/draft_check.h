// What is wrong with a draft: everything that the reader of exercise files would say about it, contradictions
// with the rest of the catalog, faults of the figure, texts that are hard to read.
#pragma once

#include "engine/catalog/catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

struct DraftFinding {
    Said text;
    bool stops = false;  ///< it cannot be saved like this
    std::string key;     ///< of the file, "how", "figure"; empty for the whole
};
using Findings = std::vector<DraftFinding>;

/// `replaces`: the one of the same id in the catalog will be gone.
Findings check_draft(const Exercise&, const Catalog*, bool replaces);
bool can_be_saved(const Findings&);

/// School years that all texts of this language ask for together; nothing where no formula is known.
std::optional<double> grade_of_texts(const Exercise&, const std::string& language);

}
