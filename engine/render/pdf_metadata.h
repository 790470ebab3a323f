// The description of a PDF in XMP: title, language and day. Names nobody.
// Care: compiled as C++17 too, so only plain standard headers here.
#pragma once

#include <string>

namespace pacewise {

/// "<", ">", "&" and quotes as XML and HTML write them.
std::string escaped(const std::string& text);
std::string xmp_metadata(const std::string& title, const std::string& language, const std::string& date);

}
