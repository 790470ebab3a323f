// A number as a therapist compares it: ">= 4", "< 30", "5", ">= 4 and < 5.5". Grades of tone compare in their
// order, 1+ between 1 and 2 (clinical.md S02).
#pragma once

#include "engine/base/range.h"
#include "engine/terms/person.h"
#include "engine/yaml/read.h"

#include <vector>

namespace pacewise {

struct Comparison {
    enum class Sign { less, at_most, equal, at_least, more };
    struct Part {
        Sign sign = Sign::equal;
        double number = 0;
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> parts;  ///< all must hold

    bool holds(double value) const;
    bool operator==(const Comparison&) const = default;
};

/// The place of a grade in the scale, 0 to 5.
constexpr double level_of(Ashworth grade) { return static_cast<double>(grade); }

std::optional<Comparison> read_comparison(const Node&, Reading&, Range<double> limits);
/// Of grades of tone.
std::optional<Comparison> read_grades(const Node&, Reading&);

inline auto comparison(Range<double> limits)
{
    return [limits](const Node& node, Reading& reading) { return read_comparison(node, reading, limits); };
}

}
