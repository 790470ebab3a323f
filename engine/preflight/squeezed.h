// Words compared without their spaces: where a line was broken, and what a no-break space held together,
// must not matter to whoever looks for a sentence on a page.
#pragma once

#include <string>
#include <string_view>

namespace pacewise {

/// Without spaces of any kind and without marks of the direction of writing.
std::string squeezed(std::string_view words);
/// Whether a squeezed text has these words; a number is not found inside a longer one.
bool tells(const std::string& squeezed_text, std::string_view words);
/// The text without the first place where it has these words.
std::string without(std::string squeezed_text, std::string_view words);
bool has_digit(std::string_view);

}
