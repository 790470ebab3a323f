// What PDF/UA asks of each tag by itself: what may stand in it, pictures with words and a place, headings
// that do not jump, lists and tables that say how they count. Care: also read as C++17.
#pragma once

#include "tests/engine/render/strict_pdf.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace strict {

class TagRules {
public:
    explicit TagRules(std::vector<std::string>& faults) : faults_(faults) {}

    /// To be called in reading order, each tag after what it holds.
    void check(const Node&, QPDFObjectHandle element);

private:
    void wrong(const std::string& fault) { faults_.push_back(fault); }
    void need(bool truth, const std::string& fault)
    {
        if (!truth) wrong(fault);
    }
    void check_figure(const Node&, QPDFObjectHandle element);
    void check_heading(int level);
    void check_list(const Node&, QPDFObjectHandle element);
    void check_table(const Node&, QPDFObjectHandle element);

    std::vector<std::string>& faults_;
    int heading_ = 0;  ///< the level of the last one
};

}
