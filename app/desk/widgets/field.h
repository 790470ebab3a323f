// Fields to type in. A field holds a draft of its own and answers once, when the typing is done.
#pragma once

#include "app/desk/widgets/ui.h"

#include <optional>

namespace pacewise {

/// The new text once Enter was pressed or the field was left; nothing while typing. `value` is what is shown
/// when nobody types. `width` in pixels at 100 %; 0 takes what there is.
std::optional<std::string> text_field(Ui&, const std::string& name, const std::string& label,
                                      const std::string& value, float width = 0);
/// The same over several lines; Enter begins a new one.
std::optional<std::string> text_area(Ui&, const std::string& name, const std::string& label,
                                     const std::string& value, float height);
/// With every key: for searching. True when the text has changed.
bool search_field(Ui&, const std::string& name, const std::string& hint, std::string& text);

/// A whole number with - and +, or typed; an empty field means "not recorded" where `may_be_empty`.
struct NumberAnswer {
    std::optional<int> value;  ///< empty: the field was emptied
};
struct NumberLimits {
    int least = 0, most = 100, step = 1;
    bool may_be_empty = false;
};
std::optional<NumberAnswer> number_field(Ui&, const std::string& name, const std::string& label,
                                         std::optional<int> value, NumberLimits);
/// Text that must mean something ("09:00-09:40", "2026-11-23"): what it means is decided by `accepts`, which
/// answers with what is wrong, or nothing. A wrong text stays in the field, with the reason under it.
std::optional<std::string> checked_field(Ui&, const std::string& name, const std::string& label,
                                         const std::string& value,
                                         const std::function<std::string(const std::string&)>& wrong,
                                         float width = 0);

}
