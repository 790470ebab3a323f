// What a precaution can look for in a patient: one small test for each kind of finding.
#pragma once

#include "engine/patient/disability.h"
#include "engine/patient/fall_risk.h"
#include "engine/precaution/comparison.h"
#include "engine/precaution/measure.h"

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
    bool used_to_stand = false;  ///< only tone that the patient stands or transfers on (S05)
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
    std::optional<bool> on_standing;
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
/// The side on which a one-sided aid is held.
struct AidSideTest {
    WantedSide side = WantedSide::any;
    bool operator==(const AidSideTest&) const = default;
};
struct SoreTest {
    std::vector<SorePlace> places;  ///< empty = any
    bool operator==(const SoreTest&) const = default;
};
/// The surgeon left a list of what to avoid; found are its tags and positions.
struct SurgeonsListTest {
    bool operator==(const SurgeonsListTest&) const = default;
};
/// Botulinum toxin so many weeks ago; found are the injected muscles.
struct InjectedTest {
    std::vector<Muscle> muscles;  ///< any of them; empty = any muscle
    Comparison weeks_ago;
    bool operator==(const InjectedTest&) const = default;
};
/// The therapist did not prescribe any of these by hand.
struct UnprescribedTest {
    std::vector<Tag> tags;
    bool operator==(const UnprescribedTest&) const = default;
};

using Test = std::variant<NumberTest, QuestionTest, WordTest<Band>, WordTest<FallClass>, WordTest<AidType>,
                          WordTest<Vision>, WordTest<Transfers>, WordTest<Cognition>, WordTest<Condition>,
                          WordTest<Medicine>, WordTest<Equipment>, LackTest, ToneTest, WeaknessTest, PainTest,
                          SpasmTest, FootDropTest, ClonusTest, HugTest, AidSideTest, SoreTest,
                          SurgeonsListTest, InjectedTest, UnprescribedTest>;

}
