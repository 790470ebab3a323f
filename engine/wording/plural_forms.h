// How a language tells one from many: English has a form for 1 and one for the rest, Arabic has six of them,
// Chinese has one. The rules are those of Unicode (CLDR).
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace pacewise {

class PluralForms {
public:
    explicit PluralForms(const std::string& language);

    /// How many forms a counted text has; in a translation file they stand in the order zero, one, two, few,
    /// many, other, as far as the language knows them.
    std::size_t count() const;
    std::size_t form_for(int number) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> rules_;
};

}
