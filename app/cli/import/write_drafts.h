// The file of drafts: what is known of each, whose it is, what was only guessed, and what a therapist must
// still write.
#pragma once

#include "app/cli/import/draft.h"

#include <string>
#include <vector>

namespace pacewise::cli {

/// How the file begins.
inline constexpr char drafts_title[] = "# Drafts: no plan uses these.";

std::string drafts_text(const std::vector<FoundExercise>&);

}
