// A bench for one rule at a time (after Gecode's test/int): the rule is posted alone, every possible
// timetable of a small case is made, and what the posted limits say must be what the auditor's plain look at
// the dates says.
#pragma once

#include "engine/screen/screen.h"
#include "engine/timetable/rule.h"
#include "engine/timetable/timetable.h"

#include <string>
#include <vector>

namespace pacewise {

/// An exercise somewhere in the small case.
struct Standing {
    int phase = 1;  ///< from 1
    Weekday day = Weekday::mon;
    std::string exercise;
    ItemRole role = ItemRole::main;
    std::string at{};  ///< "16:00" where a day has two slots; else the first one
};

/// How many timetables a rule allowed and how many it did not.
struct Tally {
    long allowed = 0;
    long broken = 0;
};

class Bench {
public:
    explicit Bench(Request);
    Bench(const Bench&) = delete;  // the case points into the bench
    Bench& operator=(const Bench&) = delete;

    const Case& at_hand() const { return case_; }
    /// Asks every timetable with at most so many items in a session; fails at the first one about which the
    /// search and the auditor disagree, and when either verdict never occurs.
    Tally agree(const Rule&, std::size_t most_items_in_session = 20) const;
    /// The verdict about one timetable, after both sides agreed on it.
    bool allows(const Rule&, const std::vector<Standing>&) const;

private:
    Request request_;
    Screening screening_;
    Prescription prescription_;
    Case case_;
};

}
