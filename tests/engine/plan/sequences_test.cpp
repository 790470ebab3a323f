#include "engine/plan/sequences.h"

#include "engine/plan/audit.h"
#include "engine/timetable/rules/rules.h"
#include "tests/engine/plan/weighed.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <functional>
#include <map>

namespace pacewise {

namespace {

using enum Weekday;

/// The work of Monday and Tuesday, so that one day carries over into the next.
void put_on_two_days(SmallPlan& small)
{
    small.session(1, thu).day = tue;
    small.drop(1, mon, "squat");
    small.drop(1, tue, "row");
    small.request.settings.energy.rested.carry = 0.9;
    small.request.settings.energy.rested.headroom = 1;
    small.request.settings.energy.allowance = 20;
}

/// Of all versions, so that a week has nothing to do with what is looked at.
void weigh_nothing_in(SmallPlan& small, int phase)
{
    for (PlannedSession& session : small.plan.phases.at(static_cast<std::size_t>(phase - 1)).sessions) {
        for (PlannedItem& item : session.items) item.doses.at(phase).load = 0;
        for (auto* version : {&session.lighter, &session.least})
            for (ShorterItem& item : *version) item.doses.at(phase).load = 0;
    }
}

/// A drowsy hour begins a minute after the full session of Monday is over.
void add_balance_before_drowsiness(SmallPlan& small)
{
    small.drop(1, mon, "row");
    small.drop(1, mon, "squat");
    small.add(1, mon, "beam");
    const PlannedSession& monday = small.session(1, mon);
    small.request.patient.medicines->front().at = {ClockTime{monday.at.minutes + minutes_of(monday, 1) + 1}};
    small.session(1, mon).lighter.back().doses.at(1).takes = std::chrono::minutes(30);
}

struct Seed {
    std::function<void(SmallPlan&)> spoil;
    std::vector<Choice> choices;
};

/// Plans that are sound in full, and break one rule only when the patient chooses like this.
const std::map<std::string, Seed> seeds{
    {"energy",
     {[](SmallPlan& small) {
          put_on_two_days(small);
          weigh_nothing_in(small, 2);
          weigh_full(small, 1, mon, 0);
          const int room = small.prescription.largest_session[0] + 20 - load_of_session(small, 1, tue);
          REQUIRE(room > 0);
          weigh(lighter_dose(small, 1, mon, 0), room * 10 / 9 + 2);
          for (std::size_t item = 1; item < small.session(1, mon).lighter.size(); ++item)
              weigh(lighter_dose(small, 1, mon, item), 0);
      },
      {{1, mon, DayVersion::lighter}, {1, tue, DayVersion::full}}}},
    {"tone-pairing",
     {[](SmallPlan& small) {
          small.drop(1, mon, "squat");
          small.drop(1, mon, "row");
          small.add(1, mon, "calf");
          small.add(1, mon, "heel-raise");
          PlannedSession& monday = small.session(1, mon);
          monday.lighter = {{0, monday.items[0].doses}, {2, monday.items[2].doses}};
      },
      {{1, mon, DayVersion::lighter}}}},
    {"session-shape",
     {[](SmallPlan& small) {
          PlannedSession& thursday = small.session(2, thu);
          thursday.least = {{1, thursday.items[1].doses}};
      },
      {{2, thu, DayVersion::least}}}},
    {"joint-budget",
     {[](SmallPlan& small) {
          PlannedSession& monday = small.session(2, mon);
          const auto& doses = small.item_in(2, mon, "squat").doses;
          monday.lighter = {{0, monday.items[0].doses}, {2, doses}, {2, doses}};
      },
      {{2, mon, DayVersion::lighter}}}},
    {"amount",
     {[](SmallPlan& small) {
          PlannedSession& thursday = small.session(1, thu);
          thursday.least = {
              {0, thursday.items[0].doses}, {1, thursday.items[1].doses}, {1, thursday.items[1].doses}};
      },
      {{1, thu, DayVersion::least}}}},
    {"medicine-window", {add_balance_before_drowsiness, {{1, mon, DayVersion::lighter}}}},
    {"free-time",
     {[](SmallPlan& small) { lighter_dose(small, 1, thu, 1).takes = std::chrono::minutes(90); },
      {{1, thu, DayVersion::lighter}}}}};

std::vector<const Rule*> rules_without(const std::string& left_out)
{
    std::vector<const Rule*> rules = rules_of_audit();
    std::erase_if(rules, [&](const Rule* rule) { return rule->id().text == left_out; });
    return rules;
}

}

TEST_CASE("a plan that is sound in full but not in a shorter version is found, with week, days and versions")
{
    for (const auto& [rule, seed] : seeds) {
        CAPTURE(rule);
        SmallPlan small;
        seed.spoil(small);
        const Audit result = audit(small.plan, small.request);
        const auto is_of_rule = [&rule = rule](const FailingSequence& failing) {
            return failing.breach.rule.text == rule;
        };
        const auto failing = std::find_if(result.sequences.begin(), result.sequences.end(), is_of_rule);
        REQUIRE(failing != result.sequences.end());
        CHECK(failing->choices == seed.choices);
        for (const Breach& breach : result.breaches) {
            CAPTURE(breach.about);
            if (breach.rule.text == rule) CHECK_THAT(breach.about, ContainsSubstring("week "));
        }
    }
}

TEST_CASE("without a rule its failing sequences are not found")
{
    for (const auto& [rule, seed] : seeds) {
        CAPTURE(rule);
        SmallPlan small;
        seed.spoil(small);
        for (const FailingSequence& failing : audit(small.plan, small.request, rules_without(rule)).sequences)
            CHECK(failing.breach.rule.text != rule);
    }
}

TEST_CASE("the certificate counts three choices for every session of every week")
{
    SmallPlan small;
    CHECK(audit(small.plan, small.request).certificate.sequences == 9 + 9);
    small.plan.phases[1].sessions.pop_back();
    CHECK(audit(small.plan, small.request).certificate.sequences == 9 + 3);
}

TEST_CASE("a session without a least version is a fault of the plan")
{
    SmallPlan small;
    small.session(1, mon).least.clear();
    const Audit result = audit(small.plan, small.request);
    REQUIRE(result.breaches.size() == 1);
    CHECK(result.breaches[0].rule.text == "whole");
    CHECK(result.breaches[0].about == "mon, least version is empty");
}

TEST_CASE("a shorter version that asks for more than the full one is found")
{
    SmallPlan small;
    ++lighter_dose(small, 2, mon, 0).effort;
    lighter_dose(small, 2, mon, 0) = small.session(2, mon).items[0].doses.at(2);
    lighter_dose(small, 2, mon, 0).effort += 1;
    const Audit result = audit(small.plan, small.request);
    CHECK(std::any_of(result.breaches.begin(), result.breaches.end(), [](const Breach& breach) {
        return breach.rule.text == "dose" &&
               breach.about == "march, lighter version asks for more than the full one";
    }));
}

}
