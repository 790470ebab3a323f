#include "engine/terms/body.h"
#include "engine/terms/movement.h"
#include "engine/terms/person.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace pacewise;

namespace {

bool is_plain(const std::string& word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' ||
               letter == '+';
    });
}

}

TEMPLATE_TEST_CASE("every word is read back to its meaning and stands for nothing else", "", Muscle, Joint,
                   Side, SideUse, Modality, Position, Support, Equipment, Tag, DoseUnit, Goal, Evidence,
                   AidType, Ashworth, SpasmKind, PainCause, Transfers, Vision, Cognition, Condition, Medicine,
                   TimeOfDay, Strength, Pace, PlanMode)
{
    std::set<std::string> words;
    std::set<TestType> meanings;
    for (const Word<TestType>& word : vocabulary<TestType>()) {
        const std::string text(word.text);
        INFO(text);
        CHECK(is_plain(text));
        CHECK(words.insert(text).second);
        CHECK(meanings.insert(word.meaning).second);
        CHECK(meaning_of<TestType>(text) == word.meaning);
        CHECK(word_of(word.meaning) == text);
    }
    // In order and without a hole: no meaning was forgotten in the table.
    int next = 0;
    for (const TestType meaning : meanings) CHECK(static_cast<int>(meaning) == next++);
    CHECK(word_of(static_cast<TestType>(next)) == "?");
    CHECK_FALSE(meaning_of<TestType>("no-such-word"));
}

TEST_CASE("what a patient owns serves for what is like it, not the other way round")
{
    CHECK(serves_as(Equipment::band_red, Equipment::band));
    CHECK_FALSE(serves_as(Equipment::band, Equipment::band_red));
    CHECK(serves_as(Equipment::armchair, Equipment::chair));
    CHECK_FALSE(serves_as(Equipment::chair, Equipment::armchair));
}

TEST_CASE("two hands give more hold than fingertips, and lying the most")
{
    CHECK(gives_at_least(Support::two_hands, Support::fingertips));
    CHECK_FALSE(gives_at_least(Support::fingertips, Support::one_hand));
    CHECK(gives_at_least(Support::lying, Support::two_hands));
}

TEST_CASE("a finding on both sides touches each side")
{
    CHECK(sides_meet(Side::both, Side::left));
    CHECK_FALSE(sides_meet(Side::right, Side::left));
    CHECK(other_side(Side::left) == Side::right);
}
