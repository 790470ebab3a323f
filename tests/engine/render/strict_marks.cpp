#include "tests/engine/render/strict_marks.h"

namespace strict {

namespace {

using Handle = QPDFObjectHandle;

class Walk : public Handle::ParserCallbacks {
public:
    explicit Walk(Marks& marks) : marks_(marks) {}

    void handleObject(Handle object) override
    {
        if (!object.isOperator()) return operands_.push_back(object);
        act(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override
    {
        if (open_) marks_.faults.push_back("a mark does not end");
    }

private:
    void act(const std::string& does)
    {
        static const std::set<std::string> painting{"f", "F",  "f*", "B",  "B*", "b",  "b*", "S",
                                                    "s", "sh", "Tj", "TJ", "'",  "\"", "Do", "EI"};
        if (does == "BT") in_text_ = true;
        if (does == "ET") in_text_ = false;
        if (does == "BMC" || does == "BDC") begin();
        if (does == "EMC") end();
        marks_.painted += painting.count(does);
        if (painting.count(does) > 0 && !open_)
            marks_.faults.push_back(does + " paints outside of all marks");
    }

    void begin()
    {
        if (is_spelling()) return spelling();
        if (open_) marks_.faults.push_back("a mark begins within another");
        if (in_text_) marks_.faults.push_back("a mark begins within a text");
        open_ = true;
        if (operands_.empty()) return marks_.faults.push_back("a mark has no name");
        if (operands_[0].isNameAndEquals("/Artifact")) return artifact();
        const bool numbered =
            operands_.size() == 2 && operands_[1].isDictionary() && operands_[1].getKey("/MCID").isInteger();
        if (!numbered) return marks_.faults.push_back("a mark has no number");
        if (!marks_.numbers.insert(static_cast<int>(operands_[1].getKey("/MCID").getIntValue())).second)
            marks_.faults.push_back("two marks have one number");
    }

    /// Within a mark: which letters a joined glyph stands for, such as "fi".
    bool is_spelling()
    {
        return operands_.size() == 2 && operands_[0].isNameAndEquals("/Span") &&
               operands_[1].isDictionary() && operands_[1].hasKey("/ActualText") &&
               !operands_[1].hasKey("/MCID");
    }
    void spelling()
    {
        if (!open_ || in_spelling_) marks_.faults.push_back("a spelling stands outside of all marks");
        in_spelling_ = true;
    }

    void artifact()
    {
        ++marks_.artifacts;
        if (operands_.size() == 2 && operands_[1].getKey("/Type").isNameAndEquals("/Pagination"))
            ++marks_.running;
    }

    void end()
    {
        if (in_spelling_) {
            in_spelling_ = false;
            return;
        }
        if (!open_) marks_.faults.push_back("a mark ends that never began");
        if (in_text_) marks_.faults.push_back("a mark ends within a text");
        open_ = false;
    }

    Marks& marks_;
    std::vector<Handle> operands_;
    bool open_ = false;
    bool in_text_ = false;
    bool in_spelling_ = false;
};

}

Marks marks_on(Handle page)
{
    Marks marks;
    Walk walk(marks);
    page.parsePageContents(&walk);
    return marks;
}

}
