// Writes the structure of a document into a PDF: every tag knows its parent and its parts, every mark on a
// page its tag. Care: compiled as C++17 (see CMakeLists.txt).
#pragma once

#include "engine/render/tag.h"

#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace pacewise {

/// Takes the place of what the drawing library wrote about structure.
void write_structure(QPDF&, std::vector<QPDFObjectHandle>& pages, const Tag& document);

}
