#include "engine/plan/audit.h"

#include "engine/timetable/rules/rules.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <functional>
#include <map>
#include <set>

namespace pacewise {

namespace {

using enum Weekday;

std::set<std::string> broken_rules(const Plan& plan, const Request& request)
{
    std::set<std::string> rules;
    for (const Breach& breach : audit(plan, request).breaches) rules.insert(breach.rule.text);
    return rules;
}

void multiply_load(PlannedItem& item, int times)
{
    for (auto& [week, dose] : item.doses) dose.load *= times;
}

/// The same catalog with one exercise changed.
void change(SmallPlan& small, const std::string& exercise, const std::function<void(Exercise&)>& changed)
{
    std::vector<Exercise> exercises = small.request.catalog->exercises();
    for (Exercise& each : exercises)
        if (each.id.text == exercise) changed(each);
    small.request.catalog = std::make_shared<Catalog>(std::move(exercises));
}

void walk_more_with_an_unchecked_cane(SmallPlan& small)
{
    Aid cane;
    cane.type = AidType::cane;
    cane.checked.reset();
    small.request.patient.aid = cane;
    change(small, "row", [](Exercise& row) { row.position = Position::walking; });
    small.item_in(2, thu, "row").doses[2].takes += std::chrono::minutes(5);
}

/// Stretches of such a muscle come last by themselves; a restful yoga pose keeps its place before walking.
void relax_the_calf_before_walking(SmallPlan& small)
{
    small.request.patient.spasticity->front().used_to_stand = true;
    change(small, "calf", [](Exercise& calf) {
        calf.modality = Modality::yoga;
        calf.tags.insert(Tag::relaxation);
    });
    change(small, "walk", [](Exercise& walk) { walk.position = Position::walking; });
    small.add(1, mon, "calf");
    small.add(1, mon, "walk");
}

Pin typed(const std::string& exercise, int sets)
{
    Pin pin{ExerciseId(exercise)};
    pin.dose.emplace();
    pin.dose->sets = sets;
    return pin;
}

/// One way to spoil the sound plan, for every must rule and for what the audit itself looks at.
const std::map<std::string, std::function<void(SmallPlan&)>> spoilers{
    {"allowed", [](SmallPlan& small) { small.add(1, mon, "band-row"); }},
    {"free-time", [](SmallPlan& small) { small.session(1, thu).at = ClockTime{9 * 60 + 55}; }},
    {"frequency", [](SmallPlan& small) { small.plan.phases[1].sessions.pop_back(); }},
    {"rest-days",
     [](SmallPlan& small) {
         PlannedSession third = small.session(2, thu);
         third.day = tue;
         small.plan.phases[1].sessions.push_back(third);
     }},
    {"recovery", [](SmallPlan& small) { small.session(1, thu).day = tue; }},
    {"energy", [](SmallPlan& small) { multiply_load(small.item_in(1, mon, "squat"), 10); }},
    {"growth", [](SmallPlan& small) { multiply_load(small.item_in(2, thu, "row"), 10); }},
    {"joint-budget", [](SmallPlan& small) { small.add(2, mon, "squat-deep"); }},
    {"tone-pairing", [](SmallPlan& small) { small.add(1, thu, "heel-raise"); }},
    {"ladder",
     [](SmallPlan& small) {
         small.drop(1, mon, "squat");
         small.add(1, mon, "squat-deep");
     }},
    {"session-shape", [](SmallPlan& small) { small.drop(2, mon, "march"); }},
    {"amount", [](SmallPlan& small) { small.add(1, mon, "row"); }},
    {"medicine-window",
     [](SmallPlan& small) {
         small.session(1, mon).at = ClockTime{18 * 60};
         small.add(1, mon, "beam");
     }},
    {"pinned",
     [](SmallPlan& small) {
         small.request.pins = {{ExerciseId("calf"), thu, 2}};
     }},
    {"one-visit",
     [](SmallPlan& small) {
         PlannedSession second = small.session(1, mon);
         second.at.minutes += 25;
         small.plan.phases[0].sessions.push_back(second);
     }},
    {"apart",
     [](SmallPlan& small) {
         small.request.protocol.parts[Modality::resistance].apart = true;
         small.add(1, mon, "beam");
     }},
    {"aid-check", walk_more_with_an_unchecked_cane},
    {"tone-for-standing", relax_the_calf_before_walking},
    {"kept", [](SmallPlan& small) { small.request.pins = {typed("squat", 3)}; }},
    {"chosen",
     [](SmallPlan& small) {
         small.request.chosen = {{ExerciseId("row"), 3}};
     }},
    {"banned", [](SmallPlan& small) { small.request.bans = {ExerciseId("row")}; }},
    {"dose", [](SmallPlan& small) { small.item_in(1, mon, "squat").doses[1].count = 30; }},
    {"whole", [](SmallPlan& small) { small.item_in(1, mon, "squat").exercise = ExerciseId("moon-walk"); }}};

}

TEST_CASE("a sound plan is audited without a breach")
{
    const SmallPlan small;
    CHECK(broken_rules(small.plan, small.request).empty());
    CHECK(audit(small.plan, small.request).certificate.breaches == 0);
}

TEST_CASE("the audit finds the broken rule of every kind of spoiled plan")
{
    for (const auto& [rule, spoil] : spoilers) {
        CAPTURE(rule);
        SmallPlan small;
        spoil(small);
        const std::set<std::string> broken = broken_rules(small.plan, small.request);
        CHECK(broken.contains(rule));
    }
}

TEST_CASE("for every must rule there is a spoiled plan that the audit catches")
{
    for (const auto& rule : must_rules()) CHECK(spoilers.contains(rule->id().text));
}

TEST_CASE("only what was spoiled is reported when a warm-up is missing")
{
    SmallPlan small;
    small.drop(1, mon, "march");
    const Audit result = audit(small.plan, small.request);
    REQUIRE(result.breaches.size() == 1);
    CHECK(result.breaches[0].rule.text == "session-shape");
    CHECK(date_text(result.breaches[0].date) == "2026-11-23");
}

TEST_CASE("a dose that is missing in one week is found")
{
    SmallPlan small;
    small.item_in(2, thu, "row").doses.erase(2);
    CHECK(broken_rules(small.plan, small.request) == std::set<std::string>{"whole"});
}

TEST_CASE("a dose harder than the patient's limit is found")
{
    SmallPlan small;
    Precaution row;
    row.id = RuleId("R03a");
    row.limit = PersonalLimit{};
    row.limit->effort = 2;
    small.request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
    CHECK(broken_rules(small.plan, small.request).contains("dose"));
}

TEST_CASE("a plan for a patient who must not train at all is found, by the rule that refuses")
{
    SmallPlan small;
    Precaution row;
    row.id = RuleId("R01");
    row.refuse = true;
    small.request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
    CHECK(broken_rules(small.plan, small.request) == std::set<std::string>{"R01"});
}

TEST_CASE("a plan that somebody approved without the sign-off it needs is found, a draft may wait for it")
{
    SmallPlan small;
    Precaution row;
    row.id = RuleId("R07a");
    row.require = Require{};
    row.require->cleared = true;
    small.request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
    CHECK(broken_rules(small.plan, small.request).empty());
    small.plan.approved_by = "Therapist";
    CHECK(broken_rules(small.plan, small.request) == std::set<std::string>{"R07a"});
    small.request.patient.cleared = Clearance{"Dr. A.", small.plan.start - std::chrono::days(10)};
    CHECK(broken_rules(small.plan, small.request).empty());
}

TEST_CASE("a kind of work that the protocol does not have is found")
{
    SmallPlan small;
    small.add(1, mon, "walk");
    CHECK(broken_rules(small.plan, small.request).contains("allowed"));
}

TEST_CASE("phases that differ from the protocol's are found, even with doses for every week")
{
    SmallPlan one_phase;
    for (PlannedSession& session : one_phase.plan.phases[0].sessions)
        for (PlannedItem& item : session.items) item.doses[2] = item.doses[1];
    one_phase.plan.phases[0].weeks = {1, 2};
    one_phase.plan.phases.pop_back();
    CHECK(broken_rules(one_phase.plan, one_phase.request) == std::set<std::string>{"whole"});
    SmallPlan one_too_many;
    one_too_many.plan.phases.push_back(one_too_many.plan.phases[1]);
    CHECK(broken_rules(one_too_many.plan, one_too_many.request) == std::set<std::string>{"whole"});
}

TEST_CASE("a time that is shorter than the work it stands for is found")
{
    SmallPlan small;
    small.item_in(1, Weekday::mon, "squat").doses[1].takes = Seconds(5);
    CHECK(broken_rules(small.plan, small.request).contains("dose"));
}

TEST_CASE("the calendar of a plan has every session on its date with the dose of its week")
{
    const SmallPlan small;
    const Calendar calendar = calendar_of(small.plan, *small.request.catalog);
    REQUIRE(calendar.sessions.size() == 4);
    CHECK(date_text(calendar.sessions[1].date) == "2026-11-26");
    CHECK(date_text(calendar.sessions[2].date) == "2026-11-30");
    CHECK(calendar.sessions[2].week == 2);
    CHECK(calendar.sessions[2].items.size() == 3);
    CHECK(calendar.sessions[2].items[1].dose == small.plan.phases[1].sessions[0].items[1].doses.at(2));
}

}
