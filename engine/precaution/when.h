// The "when" of a precaution: tests of findings, all of which must be true. Each test answers yes, no or
// "not recorded", and tells at which muscle, joint and side it found what it looked for.
#pragma once

#include "engine/precaution/finding_tests.h"
#include "engine/precaution/truth.h"

namespace pacewise {

struct When {
    std::vector<Test> tests;  ///< empty = always
    bool operator==(const When&) const = default;
};

/// Where a test found what it looked for: a muscle, a joint, a word of a list.
struct FoundAt {
    std::optional<Muscle> muscle;
    std::optional<Joint> joint;
    Side side = Side::both;
    std::optional<Tag> tag{};            ///< of a surgeon's list
    std::optional<Position> position{};  ///< of a surgeon's list
    bool operator==(const FoundAt&) const = default;
};

struct Answer {
    Truth truth = Truth::no;
    std::vector<FoundAt> at;
};

Answer look(const Test&, const Patient&, Date on);
Answer look(const When&, const Patient&, Date on);

}
