// Words at a place of their own: in charts and cards, where no line follows the other by itself.
#pragma once

#include "app/desk/widgets/ui.h"

#include <string>
#include <vector>

namespace pacewise {

float width_of(ImFont*, const std::string&);
float line_height(ImFont*);
/// `at` is the upper left corner, in pixels of the screen.
void words_at(ImFont*, ImVec2 at, ImU32 ink, const std::string&);
/// Cut with "..." where it is wider.
std::string fitted_in(ImFont*, const std::string&, float width);
/// Broken at spaces into at most so many lines; the last one is cut with "..." where more follows.
std::vector<std::string> lines_in(ImFont*, const std::string&, float width, std::size_t most);
/// With a capital letter, for words of a list that begin a line.
std::string begun_large(std::string);

}
