// Names of days and the order of day, month and year, as a language has them (CLDR): "23 November",
// "23. November", "11月23日". Digits are the Latin ones everywhere, as in the doses.
#pragma once

#include "engine/base/day.h"

#include <memory>
#include <string>

namespace pacewise {

/// A date around the number of its day, which the paper may tell in its own way ("1er").
struct ToldDate {
    std::string before;  ///< "11月"
    std::string day;     ///< "23"
    std::string after;   ///< ". November"
};

enum class WithYear { no, yes };

class DateForms {
public:
    explicit DateForms(const std::string& language);

    /// "Lunes" as it begins a line, "lunes" inside a sentence.
    std::string weekday_at_start(Weekday) const;
    std::string weekday_inside(Weekday) const;
    ToldDate date(Date, WithYear) const;

private:
    struct Formats;
    std::shared_ptr<const Formats> formats_;
};

}
