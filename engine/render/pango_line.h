// The parts of one line: which words of which phrase stand on it, and where.
#pragma once

#include "engine/page/ruler.h"
#include "engine/render/pango_text.h"

namespace pacewise {

/// `text` holds the phrases one after the other.
TextLine parts_of(PangoLayoutLine*, const std::string& text, std::span<const Phrase>);
/// On pages that run from right to left: phrases in Latin letters between others run their own way.
std::vector<Phrase> phrases_kept_apart(std::span<const Phrase>);
/// For pages that run from right to left. Places count from the right end of the line, where it is laid out
/// from the left and reflected later; words that run their own way are a part for themselves.
TextLine parts_from_the_right(PangoLayoutLine*, const std::string& text, std::span<const Phrase>);

}
