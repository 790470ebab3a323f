// The marks on one page of a PDF: everything that is painted must lie in exactly one, tag or artifact.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>
#include <vector>

namespace strict {

struct Marks {
    std::set<int> numbers;  ///< of marks that belong to tags
    std::size_t artifacts = 0;
    std::size_t running = 0;
    std::size_t painted = 0;
    std::vector<std::string> faults;
};

Marks marks_on(QPDFObjectHandle page);

}
