// The "when" of a precaution: tests of findings, all of which must be true. Each test answers yes, no or
// "not recorded", and tells at which muscle, joint and side it found what it looked for.
#pragma once

#include "engine/patient/disability.h"
#include "engine/patient/fall_risk.h"
#include "engine/precaution/comparison.h"
#include "engine/precaution/measure.h"
#include "engine/precaution/truth.h"

#include <variant>
#include <vector>

namespace pacewise {

/// Which side a finding must be on. `any` is true for whichever side it is found on.
enum class WantedSide { any, left, right, both };
template <> std::span<const Word<WantedSide>> vocabulary();

struct NumberTest {
    Measure measure{};
    Comparison compare;
    bool operator==(const NumberTest&) const = default;
};
struct QuestionTest {
    Question question{};
    bool expected = true;
    bool operator==(const QuestionTest&) const = default;
};
/// Any of these words: aids, vision, conditions, medicines ...
template <class E> struct WordTest {
    std::vector<E> any_of;
    bool operator==(const WordTest&) const = default;
};
/// Owns none of these and nothing that serves as one.
struct LackTest {
    std::vector<Equipment> things;
    bool operator==(const LackTest&) const = default;
};
struct ToneTest {
    std::vector<Muscle> muscles;  ///< any of them; empty = any muscle
    WantedSide side = WantedSide::any;
    Comparison mas;
    bool operator==(const ToneTest&) const = default;
};
struct WeaknessTest {
    std::vector<Muscle> muscles;
    WantedSide side = WantedSide::any;
    Comparison mrc;
    bool one_sided = false;  ///< weaker on one side than on the other
    bool operator==(const WeaknessTest&) const = default;
};
struct PainTest {
    std::vector<Joint> joints;
    WantedSide side = WantedSide::any;
    Comparison worst;
    std::vector<PainCause> causes;
    bool operator==(const PainTest&) const = default;
};
struct SpasmTest {
    std::vector<SpasmKind> kinds;  ///< empty = any
    Comparison per_day;
    bool operator==(const SpasmTest&) const = default;
};
struct FootDropTest {
    WantedSide side = WantedSide::any;
    std::optional<bool> brace;
    std::optional<bool> fatigable;
    bool operator==(const FootDropTest&) const = default;
};
struct ClonusTest {
    WantedSide side = WantedSide::any;
    bool operator==(const ClonusTest&) const = default;
};
struct HugTest {
    WantedSide side = WantedSide::any;
    bool operator==(const HugTest&) const = default;
};

using Test = std::variant<NumberTest, QuestionTest, WordTest<Band>, WordTest<FallClass>, WordTest<AidType>,
                          WordTest<Vision>, WordTest<Transfers>, WordTest<Cognition>, WordTest<Condition>,
                          WordTest<Medicine>, WordTest<Equipment>, LackTest, ToneTest, WeaknessTest, PainTest,
                          SpasmTest, FootDropTest, ClonusTest, HugTest>;

struct When {
    std::vector<Test> tests;  ///< empty = always
    bool operator==(const When&) const = default;
};

/// Where a test found what it looked for.
struct FoundAt {
    std::optional<Muscle> muscle;
    std::optional<Joint> joint;
    Side side = Side::both;
    bool operator==(const FoundAt&) const = default;
};

struct Answer {
    Truth truth = Truth::no;
    std::vector<FoundAt> at;
};

Answer look(const Test&, const Patient&, Date on);
Answer look(const When&, const Patient&, Date on);

}
