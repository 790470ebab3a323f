// How near a plan comes to a rule: the therapist sees not only that nothing is broken, but where it is tight.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// "carried load: 212 of 230 load units on this date". A rule that asks for at least so much is told the
/// other way round: 1 rest day needed of 2 there.
struct Margin {
    RuleId rule;
    Date date;
    std::string about;  ///< in plain English: "knee, left", "carried load"
    long used = 0;
    long most = 0;
    std::string unit;  ///< "load units", "minutes", "days"
    bool operator==(const Margin&) const = default;
};

/// Keeps the place with the largest part used; the first one where several are as tight.
class Tightest {
public:
    void look_at(const Margin&);
    /// One margin, or none when there was nothing to look at.
    std::vector<Margin> found() const;

private:
    std::optional<Margin> tightest_;
};

/// "knee, left: 12 of 14 load units"
std::string margin_text(const Margin&);

}
