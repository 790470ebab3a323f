// What the drawing library cannot write into a PDF: the language, the words for pictures,
// one root of the structure, "show the title".
// Care: compiled as C++17 (see CMakeLists.txt), so only plain standard headers here.
#pragma once

#include <string>
#include <vector>

namespace pacewise {

/// `alternatives` are the words of the pictures, in the order of the document.
std::string finish_pdf(const std::string& pdf, const std::string& language,
                       const std::vector<std::string>& alternatives);

}
