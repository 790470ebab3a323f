// What is being typed into a field and not yet said: it lives as long as somebody types, and gives way when
// the value under it changes.
#pragma once

#include <string>

namespace pacewise {

struct Ui;

struct Draft {
    std::string text;
    std::string shown;    ///< the value it began with
    std::string problem;  ///< why the text cannot be meant; empty when it can
    bool active = false;  ///< somebody is typing
    bool keeps = false;   ///< a wrong text stays, to be corrected
};

/// The draft of the field of this name.
Draft& draft_of(Ui&, const std::string& name, const std::string& value);
void forget_draft(Ui&, const std::string& name);

}
