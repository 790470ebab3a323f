// The same pages as one web page, complete in itself: for people who read on a screen, with their own letters
// and their own voice. No script, nothing fetched from elsewhere; prints page by page like the PDF. On a
// narrow screen the words flow anew.
#pragma once

#include "engine/page/page.h"

#include <span>
#include <string>

namespace pacewise {

struct HtmlInfo {
    std::string title;     ///< Care: never the patient's name unless it was asked for
    std::string language;  ///< "en"; "ar" reads from right to left
};

std::string write_html(std::span<const Page>, const HtmlInfo&);

}
