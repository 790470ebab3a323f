#include "engine/timetable/margins.h"

#include "engine/base/random.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/shoulds/shoulds.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace pacewise {

namespace {

/// Any timetable, legal or not: one seat in so many is taken.
Calendar some_calendar(const Bench& bench, int one_in)
{
    Model model;
    const Grid grid(bench.at_hand(), slots_of(bench.at_hand().request), model);
    Random random(static_cast<std::uint64_t>(one_in));
    std::vector<Var> yes;
    for (const Var var : model.decisions())
        if (random.below(one_in) == 0) yes.push_back(var);
    return calendar_of(bench.at_hand(), timetable_from(grid, answers_from(model, yes)));
}

bool passes(const std::vector<Margin>& margins)
{
    return std::any_of(margins.begin(), margins.end(),
                       [](const Margin& margin) { return margin.used > margin.most; });
}

/// "G16", "SA23", "F12a"
bool is_clinical_id(const std::string& id)
{
    const auto letters = static_cast<std::size_t>(
        std::find_if(id.begin(), id.end(), [](unsigned char sign) { return std::isdigit(sign); }) -
        id.begin());
    return letters >= 1 && letters <= 2 && id.size() >= letters + 2 &&
           std::isdigit(static_cast<unsigned char>(id[letters + 1]));
}

const std::set<std::string> therapists_own{"pinned", "banned", "kept", "chosen"};
/// These are kept or broken by more than what their margin counts.
const std::set<std::string> said_in_part{"amount", "frequency", "free-time", "energy"};

}

TEST_CASE("of several places the one with the largest part used is the tightest, the first of equal ones")
{
    const Date monday = read_date("2026-11-23").value();
    Tightest tightest;
    CHECK(tightest.found().empty());
    tightest.look_at({RuleId("energy"), monday, "a", 90, 100, "load units"});
    tightest.look_at({RuleId("energy"), monday, "b", 19, 20, "load units"});
    tightest.look_at({RuleId("energy"), monday, "c", 38, 40, "load units"});
    REQUIRE(tightest.found().size() == 1);
    CHECK(margin_text(tightest.found().front()) == "b: 19 of 20 load units");
}

TEST_CASE("a margin passes its limit exactly when the auditor finds a breach")
{
    std::set<std::string> passed, kept;
    for (const char* name : {"anna", "ben", "carla"}) {
        Patient patient = shipped_patient(name);
        if (patient.aid) patient.aid->checked.reset();
        for (const Word<Weekday>& day : vocabulary<Weekday>())
            patient.time[day.meaning] = {Window{{9 * 60}, {11 * 60}}};
        Request request = shipped_request(patient, "gems-16-weeks");
        request.settings.joints.budget = 4;
        const Bench bench(request);
        for (const int one_in : {20, 30, 200, 800, 3000}) {
            const Calendar calendar = some_calendar(bench, one_in);
            for (const auto& rule : must_rules()) {
                const std::string id = rule->id().text;
                const auto margins = rule->margins(calendar, bench.at_hand());
                if (margins.empty() || said_in_part.contains(id)) continue;
                CAPTURE(name, one_in, id, margin_text(margins.front()));
                CHECK(passes(margins) == !rule->breaches(calendar, bench.at_hand()).empty());
                (passes(margins) ? passed : kept).insert(id);
            }
        }
    }
    for (const char* rule : {"aid-check", "growth", "joint-budget", "recovery", "rest-days"}) {
        CAPTURE(rule);
        CHECK(passed.contains(rule));
        CHECK(kept.contains(rule));
    }
}

TEST_CASE("carried load that passes its margin is always a breach")
{
    const Bench bench(shipped_request(shipped_patient("anna"), "gems-16-weeks"));
    for (const int one_in : {20, 100, 400, 3000}) {
        const Calendar calendar = some_calendar(bench, one_in);
        const auto margins = energy_rule()->margins(calendar, bench.at_hand());
        const bool broken = !energy_rule()->breaches(calendar, bench.at_hand()).empty();
        REQUIRE(margins.size() == 1);
        CHECK((!passes(margins) || broken));
        CHECK((!broken || margins.front().used >= margins.front().most));
    }
}

TEST_CASE("the therapist sees one tightest place of every rule that can be near")
{
    const Bench bench(shipped_request(shipped_patient("anna"), "gems-16-weeks"));
    std::set<std::string> seen;
    for (const Margin& margin : margins_of(some_calendar(bench, 300), bench.at_hand())) {
        CHECK(seen.insert(margin.rule.text).second);
        CHECK_FALSE(margin.about.empty());
        CHECK_FALSE(margin.unit.empty());
    }
    for (const char* rule :
         {"energy", "growth", "joint-budget", "amount", "free-time", "frequency", "rest-days", "recovery"})
        CHECK(seen.contains(rule));
}

TEST_CASE("every rule but the therapist's own word says from which clinical rule it comes")
{
    for (const auto& rule : must_rules()) {
        CAPTURE(rule->id().text);
        CHECK((therapists_own.contains(rule->id().text) || !rule->sources().empty()));
        for (const std::string& id : rule->sources()) CHECK(is_clinical_id(id));
    }
    for (const auto& should : all_shoulds())
        for (const std::string& id : should->sources()) CHECK(is_clinical_id(id));
}

}
