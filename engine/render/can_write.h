// Whether this machine has the letters of a language. Without them a page would be full of empty boxes.
#pragma once

#include <string>

namespace pacewise {

/// Asked with any words of the language.
bool can_write(const std::string& language, const std::string& words);
/// What to install for the letters of a language: "fonts-noto-cjk".
std::string font_package_for(const std::string& language);

}
