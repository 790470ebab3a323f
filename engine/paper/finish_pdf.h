// What the drawing library cannot write into a PDF: the language, the words for pictures,
// one root of the structure, "show the title".
#pragma once

#include "engine/paper/write_pdf.h"

#include <string>
#include <vector>

namespace pacewise {

/// `alternatives` are the words of the pictures, in the order of the document.
std::string finish_pdf(const std::string& pdf, const PdfInfo&, const std::vector<std::string>& alternatives);

}
