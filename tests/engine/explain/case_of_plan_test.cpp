#include "engine/explain/case_of_plan.h"

#include "engine/base/random.h"
#include "tests/engine/explain/example_plans.h"
#include "tests/support/catch.h"

#include <thread>

namespace pacewise {

namespace {

struct Drawn {
    std::vector<Var> added, removed;
};

std::vector<Drawn> random_changes(const CaseOfPlan& plan, int count)
{
    const std::vector<Var>& seats = plan.posted().model().decisions();
    const std::vector<Var> taken = chosen(plan.posted().model(), plan.answers());
    Random random(11);
    const auto one_of = [&](const std::vector<Var>& vars) {
        return vars[static_cast<std::size_t>(random.below(static_cast<int>(vars.size())))];
    };
    std::vector<Drawn> changes(static_cast<std::size_t>(count));
    for (Drawn& change : changes) {
        for (int more = random.below(4); more > 0; --more) change.added.push_back(one_of(seats));
        for (int less = random.below(4); less > 0; --less) change.removed.push_back(one_of(taken));
        if (random.below(5) == 0 && !change.removed.empty()) change.added.push_back(change.removed.front());
    }
    return changes;
}

/// Every limit and every price is asked.
Change asked_anew(const CaseOfPlan& plan, const Drawn& drawn)
{
    const Model& model = plan.posted().model();
    std::vector<Var> yes = chosen(model, plan.answers());
    for (const Var var : drawn.removed) std::erase(yes, var);
    yes.insert(yes.end(), drawn.added.begin(), drawn.added.end());
    const Answers changed = answers_from(model, yes);
    Change change;
    change.points = static_cast<long>(total_points(model, changed) - total_points(model, plan.answers()));
    RuleIds named;
    for (const int at : broken_limits(model, changed)) {
        const Origin origin = model.limits()[static_cast<std::size_t>(at)].origin;
        const RuleId rule = plan.posted().rule_id(origin);
        if (named.insert(rule).second)
            change.broken.push_back(
                {rule, plan.posted().about_text(origin), plan.posted().sentence(origin), 1});
    }
    return change;
}

bool same(const Change& one, const Change& other)
{
    return one.points == other.points && one.broken == other.broken;
}

}

TEST_CASE("what a change costs and breaks is what asking every rule of the plan again says")
{
    int broken = 0;
    for (const ExamplePlan& example : example_plans())
        for (const Drawn& drawn : random_changes(*example.at_hand, 200)) {
            CAPTURE(example.patient);
            const Change change = example.at_hand->with(drawn.added, drawn.removed);
            CHECK(same(change, asked_anew(*example.at_hand, drawn)));
            broken += change.broken.empty() ? 0 : 1;
        }
    CHECK(broken > 200);
}

TEST_CASE("a change that changes nothing costs nothing and breaks nothing")
{
    for (const ExamplePlan& example : example_plans()) CHECK(same(example.at_hand->with({}, {}), Change{}));
}

TEST_CASE("two askers at once get the same answers as one")
{
    const CaseOfPlan& plan = *example_plans().front().at_hand;
    const std::vector<Drawn> changes = random_changes(plan, 100);
    const auto ask = [&](std::vector<Change>& answers) {
        for (const Drawn& drawn : changes) answers.push_back(plan.with(drawn.added, drawn.removed));
    };
    std::vector<Change> here, there, alone;
    std::thread other([&] { ask(there); });
    ask(here);
    other.join();
    ask(alone);
    CHECK(std::equal(here.begin(), here.end(), alone.begin(), alone.end(), same));
    CHECK(std::equal(there.begin(), there.end(), alone.begin(), alone.end(), same));
}

}
