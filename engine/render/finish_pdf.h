// What the drawing library cannot write into a PDF: its structure as screen readers want it, the language,
// the words for pictures, borders and repeated lines set aside, "show the title", the attached plan
// (PDF/UA-1). Care: compiled as C++17 (see CMakeLists.txt), so only plain standard headers here.
#pragma once

#include "engine/render/tag.h"

#include <map>
#include <string>
#include <vector>

namespace pacewise {

// What is drawn is marked with these tags, which the drawing library knows. The drawing library leaves marks
// of shapes empty: what they hold comes with PdfFinish. The last two become artifacts.
inline constexpr const char* told_tag = "Span";
inline constexpr const char* shapes_tag = "Form";
inline constexpr const char* running_tag = "Note";
inline constexpr const char* untold_tag = "NonStruct";

struct PdfFinish {
    std::string language;
    std::string title;
    std::string date;       ///< "2026-11-23"
    std::string plan_file;  ///< attached as plan.yaml; empty for none
    Tag document;
    std::vector<std::map<int, std::string>> shapes;  ///< of each page, by the number of the mark
};

std::string finish_pdf(const std::string& pdf, const PdfFinish&);

}
