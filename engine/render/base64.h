// Bytes as letters, digits, + and /, so that a picture can stand inside a web page.
#pragma once

#include <string>
#include <string_view>

namespace pacewise {

std::string base64(std::string_view bytes);

}
