// What the exercises of a programs/ folder cover, as a page of tables: muscles by position, kinds by support
// and by who could get them, ladders. The same programs always give the same page.
#pragma once

#include "engine/review/programs.h"

#include <string>

namespace pacewise {

/// How the page begins.
inline constexpr char coverage_title[] =
    "# programs: exercises, protocols and examples, to read, copy and extend";
/// Markdown, for programs/README.md.
std::string coverage_page(const Programs&);

}
