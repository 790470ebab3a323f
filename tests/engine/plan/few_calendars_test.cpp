// All that a patient may choose from day to day is too much to write out; the walk looks at a few calendars
// only.
#include "engine/plan/audit.h"
#include "engine/plan/sequences.h"
#include "engine/plan/sight.h"
#include "engine/timetable/rules/rules.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

using enum Weekday;

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

}
