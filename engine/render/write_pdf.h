// Writes pages as a PDF that a screen reader can read: letters with embedded fonts, structure in reading
// order, words for every picture. Knows no clock: the same pages give the same bytes.
#pragma once

#include "engine/base/day.h"
#include "engine/page/page.h"

#include <span>
#include <string>

namespace pacewise {

struct PdfInfo {
    std::string title;           ///< Care: never the patient's name; printers and mail programs show it
    std::string language;        ///< "en"
    Date date;                   ///< written as the day the file was made
    std::string plan_file = {};  ///< the YAML of the plan, attached as plan.yaml; empty for none
};

std::string write_pdf(std::span<const Page>, const PdfInfo&);

}
