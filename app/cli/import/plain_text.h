// From a description that was made for a web page to sentences: tags fall away, entities become letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacewise::cli {

/// Lines break where paragraphs, list items and <br> do.
std::string without_html(std::string_view html);
/// One for each sentence or line, without empty ones.
std::vector<std::string> sentences_of(std::string_view text);
/// "Sit-up (easy)" -> sit-up-easy; only small letters, digits and hyphens.
std::string as_id(std::string_view name);

}
