// The structure of a document: what is a heading, a list, a table, a picture, in reading order. Screen
// readers walk through it. Plain values, so that laying out knows nothing of PDF files, and writing them
// nothing of pages. Care: also read as C++17 (see CMakeLists.txt), so only plain standard headers here.
#pragma once

#include <string>
#include <vector>

namespace pacewise {

/// A node of the structure, or, without a name, a mark: a stretch of drawn content.
struct Tag {
    std::string name;              ///< as PDF calls it: "H1", "LI", "TD"
    int page = 0;                  ///< of a mark, from 0; of a picture too
    int mark = -1;                 ///< its number on the page
    std::string alt = {};          ///< the words for a picture
    std::vector<double> box = {};  ///< of a picture: left, bottom, right, top, counted from the bottom
    std::string language = {};     ///< where it is not that of the document
    std::string scope = {};        ///< of the name of cells: "Column" or "Row"
    int columns = 1;               ///< that a cell spans
    std::string numbering = {};    ///< of a list: "Decimal", "Disc"; empty without labels
    std::vector<Tag> parts = {};
};

}
