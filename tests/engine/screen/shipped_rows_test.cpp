#include "tests/engine/screen/rows.h"
#include "tests/support/catch.h"

#include <set>

using namespace pacewise;
using namespace pacewise::test;

namespace {

/// Rows about movements that no shipped exercise has; they guard a clinic's own exercises.
const std::set<std::string> guards{
    "R28",   // chains from lying to standing
    "F37b",  // heat
    "F39"    // heat
};

/// Rows that ask what something else asks too; they give it its reason, a number to change or a sentence.
const std::set<std::string> doubled{
    "B22",   // every standing exercise must give the hold that the fall class needs (B21)
    "B33a",  // the same
    "B33b",  // the same
    "B47",   // stairs only with a rail (B50b); here also which leg goes first
    "G50",   // a sign-off is needed by everybody (R07); here it must be a specialist's
    "F16"    // rests of strength work grow with tiredness in every prescription
};

bool acts(const Precaution& row)
{
    return row.refuse || row.hold || row.exclude || row.require || row.limit || row.pair || row.prefer ||
           row.avoid;
}

bool changes_the_plan(const Precaution& row, bool house_exercises)
{
    for (const Equipped equipped : {Equipped::well, Equipped::poorly, Equipped::unknown})
        if (plans_differ(outcome_with(row, equipped, house_exercises),
                         outcome_without(row, equipped, house_exercises)))
            return true;
    return false;
}

bool changes_the_paper(const Precaution& row)
{
    return papers_differ(outcome_with(row, Equipped::well, false),
                         outcome_without(row, Equipped::well, false));
}

}

TEST_CASE("every row that acts changes the plan of some patient by itself")
{
    for (const Precaution& row : shipped_rows()) {
        if (!acts(row) || doubled.contains(row.id.text)) continue;
        INFO(row.id.text);
        CHECK(changes_the_plan(row, false) != guards.contains(row.id.text));
    }
}

TEST_CASE("a row about movements that no shipped exercise has guards the clinic's own exercises")
{
    for (const Precaution& row : shipped_rows()) {
        if (!guards.contains(row.id.text)) continue;
        INFO(row.id.text);
        CHECK(changes_the_plan(row, true));
    }
}

TEST_CASE("a row that only doubles another rule still tells the therapist or the patient why")
{
    for (const Precaution& row : shipped_rows()) {
        if (!doubled.contains(row.id.text)) continue;
        INFO(row.id.text);
        CHECK_FALSE(changes_the_plan(row, true));
        const RowOutcome with = outcome_with(row, Equipped::poorly, true),
                         without = outcome_without(row, Equipped::poorly, true);
        const auto reasons = [](const RowOutcome& outcome) {
            std::size_t count = outcome.screening.refusals.size() + outcome.screening.drafts.size();
            for (const Verdict& verdict : outcome.screening.verdicts) count += verdict.against.size();
            return count;
        };
        CHECK((papers_differ(with, without) || reasons(with) > reasons(without)));
    }
}

TEST_CASE("every row that only speaks changes what the therapist or the patient reads")
{
    for (const Precaution& row : shipped_rows()) {
        if (acts(row)) continue;
        INFO(row.id.text);
        CHECK(changes_the_paper(row));
    }
}

TEST_CASE("tiredness alone never leaves a patient without a plan, nor with less than half the amount")
{
    Precaution tired;
    for (const Precaution& row : shipped_rows())
        if (row.id.text == "F12b") tired = row;
    const RowOutcome outcome = outcome_with(tired, Equipped::well, false);
    CHECK(outcome.screening.refusals.empty());
    CHECK(outcome.screening.limits.volume >= 0.5);
}
