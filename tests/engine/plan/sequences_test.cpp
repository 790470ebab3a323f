#include "engine/plan/sequences.h"

#include "engine/plan/audit.h"
#include "engine/plan/day_versions.h"
#include "engine/plan/sight.h"
#include "engine/timetable/rules/rules.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"
#include "tests/support/requests.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace pacewise {

namespace {

using enum Weekday;

/// What the shorter versions say of an item, after the full plan was left as it is.
Dose& lighter_dose(SmallPlan& small, int phase, Weekday day, std::size_t item)
{
    return small.session(phase, day).lighter.at(item).doses.at(phase);
}

void weigh(Dose& dose, int load) { dose.load = load; }

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

/// Of the full version, by hand, so that the plan is sound in full.
void weigh_full(SmallPlan& small, int phase, Weekday day, int load)
{
    for (PlannedItem& item : small.session(phase, day).items) item.doses.at(phase).load = load;
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

int load_of_session(SmallPlan& small, int phase, Weekday day)
{
    int load = 0;
    for (const PlannedItem& item : small.session(phase, day).items) load += item.doses.at(phase).load;
    return load;
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

using RuleDates = std::set<std::pair<std::string, Date>>;

/// All sequences of the whole program, written out one by one.
RuleDates by_brute_force(const Plan& plan, const Case& at_hand, const RuleDates& known)
{
    const Visits visits(plan, *at_hand.request.catalog, Visits::Dates::weekly);
    RuleDates found;
    Choices choices = visits.all_full();
    for (bool more = true; more;) {
        const Calendar calendar = visits.calendar(choices);
        for (const Rule* rule : rules_of_audit())
            if (sight_of(rule->id()) != Sight::prescribed)
                for (const Breach& breach : rule->breaches(calendar, at_hand))
                    found.emplace(breach.rule.text, breach.date);
        more = false;
        for (DayVersion& choice : choices) {
            more = choice != DayVersion::least;
            choice = more ? static_cast<DayVersion>(static_cast<int>(choice) + 1) : DayVersion::full;
            if (more) break;
        }
    }
    for (const auto& each : known) found.erase(each);
    return found;
}

/// Sessions on any days, also twice a day, with shorter versions that nobody would write.
void make_wild(SmallPlan& small)
{
    for (PlannedPhase& phase : small.plan.phases) {
        for (PlannedSession& session : phase.sessions) {
            session.day = *rc::gen::element(mon, tue, thu, sat, sun, sun);
            session.at = ClockTime{*rc::gen::element(8, 9, 9, 17) * 60};
            if (*rc::gen::arbitrary<bool>()) session.items.push_back(small.item("beam"));
            if (*rc::gen::arbitrary<bool>()) session.items.push_back(small.item("heel-raise"));
            for (auto* version : {&session.lighter, &session.least}) {
                version->clear();
                for (int many = *rc::gen::inRange(1, 4); many > 0; --many) {
                    const int item = *rc::gen::inRange(0, static_cast<int>(session.items.size()));
                    version->push_back({item, session.items[static_cast<std::size_t>(item)].doses});
                    for (auto& [week, dose] : version->back().doses) {
                        dose.load *= *rc::gen::element(0, 1, 1, 3);
                        dose.takes *= *rc::gen::element(1, 1, 4);
                    }
                }
            }
        }
        std::stable_sort(phase.sessions.begin(), phase.sessions.end(),
                         [](const PlannedSession& a, const PlannedSession& b) {
                             return std::pair(a.day, a.at) < std::pair(b.day, b.at);
                         });
    }
    small.request.settings.energy.rested.carry = *rc::gen::element(0.3, 0.6, 0.9);
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

TEST_CASE("the few calendars of the walk find what all sequences written out find")
{
    int failing = 0;
    CHECK(rc::check("any plan, sound or not", [&failing] {
        SmallPlan small;
        make_wild(small);
        RuleDates known;
        std::vector<Breach> known_breaches;
        for (const Rule* rule : rules_of_audit())
            for (const Breach& breach :
                 rule->breaches(calendar_of(small.plan, *small.request.catalog), small.at_hand)) {
                known.emplace(breach.rule.text, breach.date);
                known_breaches.push_back(breach);
            }
        RuleDates walked;
        for (const FailingSequence& each :
             failing_sequences(small.plan, small.at_hand, rules_of_audit(), known_breaches))
            walked.emplace(each.breach.rule.text, each.breach.date);
        const RuleDates all = by_brute_force(small.plan, small.at_hand, known);
        failing += all.empty() ? 0 : 1;
        RC_ASSERT(walked == all);
    }));
    CHECK(failing > 20);
}

TEST_CASE("every must rule says how far it looks")
{
    for (const Rule* rule : rules_of_audit()) {
        CAPTURE(rule->id().text);
        CHECK(sight_of(rule->id()) != Sight::unknown);
    }
}

TEST_CASE("a rule that nobody described is walked through all sequences of a week")
{
    /// Breaks when Monday is lighter and Thursday the least, and not otherwise.
    class Picky final : public Rule {
    public:
        RuleId id() const override { return RuleId("picky"); }
        void post(const Grid&, Poster&) const override {}
        std::vector<Breach> breaches(const Calendar& calendar, const Case&) const override
        {
            std::vector<Breach> found;
            for (std::size_t at = 1; at < calendar.sessions.size(); ++at)
                if (calendar.sessions[at - 1].items.size() == 2 && calendar.sessions[at].items.size() == 1)
                    found.push_back({id(), calendar.sessions[at].date, "picky"});
            return found;
        }
        Translations sentence(const Case&) const override { return in_words("picky", "exigente"); }
    };
    SmallPlan small;
    for (PlannedPhase& phase : small.plan.phases)
        for (PlannedSession& session : phase.sessions) {
            session.lighter = {{0, session.items[0].doses}, {1, session.items[1].doses}};
            session.least = {{0, session.items[0].doses}};
        }
    const Picky picky;
    const Audit result = audit(small.plan, small.request, {&picky});
    REQUIRE_FALSE(result.sequences.empty());
    CHECK(result.sequences[0].choices ==
          std::vector<Choice>{{1, mon, DayVersion::lighter}, {1, thu, DayVersion::least}});
}

TEST_CASE("a heavy Sunday is felt on the Monday of the next week and of the next phase")
{
    SmallPlan small;
    small.session(1, thu).day = sun;
    small.drop(1, sun, "squat");
    small.drop(2, mon, "row");
    give_time(small.request.patient, sun, "09:00-10:00");
    small.request.settings.energy.rested.carry = 0.9;
    small.request.settings.energy.rested.headroom = 1;
    small.request.settings.energy.allowance = 20;
    weigh_full(small, 1, sun, 0);
    const int room = small.prescription.largest_session[1] + 20 - load_of_session(small, 2, mon);
    REQUIRE(room > 0);
    weigh(lighter_dose(small, 1, sun, 0), room * 10 / 9 + 2);
    for (std::size_t item = 1; item < small.session(1, sun).lighter.size(); ++item)
        weigh(lighter_dose(small, 1, sun, item), 0);
    const Audit result = audit(small.plan, small.request);
    const auto felt =
        std::find_if(result.sequences.begin(), result.sequences.end(), [](const FailingSequence& failing) {
            return date_text(failing.breach.date) == "2026-11-30";
        });
    REQUIRE(felt != result.sequences.end());
    CHECK(felt->breach.rule.text == "energy");
    CHECK(choices_text(felt->choices) == "week 1: sun lighter; week 2: mon full");
}

TEST_CASE("the same muscles on Sunday and on the next Monday are found over the border of a phase")
{
    SmallPlan small;
    small.session(1, thu).day = sun;
    const Audit result = audit(small.plan, small.request);
    CHECK(std::any_of(result.breaches.begin(), result.breaches.end(), [](const Breach& breach) {
        return breach.rule.text == "recovery" && date_text(breach.date) == "2026-11-30";
    }));
}

TEST_CASE("a week done lighter never makes the next full week grow too fast")
{
    const SmallPlan small;
    Plan eager = small.plan;
    for (PlannedSession& session : eager.phases[0].sessions)
        for (auto* version : {&session.lighter, &session.least})
            for (ShorterItem& item : *version)
                for (auto& [week, dose] : item.doses) dose.load = 0;
    for (const Breach& breach : audit(eager, small.request).breaches) CHECK(breach.rule.text != "growth");
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
