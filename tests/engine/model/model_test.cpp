#include "engine/model/model.h"

#include "engine/base/contract.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

/// Two sessions and three exercises; decisions 0..2 are the first session.
struct TwoSessions {
    TwoSessions()
    {
        for (int session = 0; session < 2; ++session)
            for (int exercise = 0; exercise < 3; ++exercise)
                vars.push_back(model.decide({session, exercise, exercise / 2, 0}));
    }
    Answers answers(const std::vector<Var>& yes) const { return answers_from(model, yes); }
    bool is_legal(const std::vector<Var>& yes) const { return broken_limits(model, answers(yes)).empty(); }

    Model model;
    std::vector<Var> vars;
};

}

TEST_CASE("a session holds at most two exercises when the limit says so")
{
    TwoSessions two;
    two.model.at_most({1, 0}, {{1, two.vars[0]}, {1, two.vars[1]}, {1, two.vars[2]}}, 2);
    CHECK(two.is_legal({two.vars[0], two.vars[2]}));
    CHECK_FALSE(two.is_legal({two.vars[0], two.vars[1], two.vars[2]}));
    CHECK(two.is_legal({two.vars[3], two.vars[4], two.vars[5]}));
}

TEST_CASE("at least twenty minutes are reached with two exercises of ten, not with one")
{
    TwoSessions two;
    two.model.at_least({1, 0}, {{10, two.vars[0]}, {10, two.vars[1]}, {5, two.vars[2]}}, 20);
    CHECK_FALSE(two.is_legal({two.vars[0]}));
    CHECK_FALSE(two.is_legal({two.vars[0], two.vars[2]}));
    CHECK(two.is_legal({two.vars[0], two.vars[1]}));
}

TEST_CASE("an exercise that raises tone needs one of those that lower it, and nothing when it is absent")
{
    TwoSessions two;
    two.model.implies({1, 0}, two.vars[0], {two.vars[1], two.vars[2]});
    CHECK(two.is_legal({}));
    CHECK(two.is_legal({two.vars[1]}));
    CHECK(two.is_legal({two.vars[0], two.vars[2]}));
    CHECK_FALSE(two.is_legal({two.vars[0]}));
    CHECK_FALSE(two.is_legal({two.vars[0], two.vars[3]}));
}

TEST_CASE("a forbidden exercise breaks the plan")
{
    TwoSessions two;
    two.model.forbid({1, 4}, two.vars[4]);
    CHECK(two.is_legal({two.vars[0]}));
    CHECK_FALSE(two.is_legal({two.vars[4]}));
    CHECK(two.model.limits().front().origin == Origin{1, 4});
}

TEST_CASE("a derived value follows its parts through a chain")
{
    TwoSessions two;
    const Var first = two.model.any_of({two.vars[0], two.vars[1], two.vars[2]});
    const Var second = two.model.any_of({two.vars[3], two.vars[4], two.vars[5]});
    const Var week = two.model.any_of({first, second});
    const auto value = [&](const std::vector<Var>& yes, Var var) {
        return two.answers(yes)[static_cast<std::size_t>(var.index)] != 0;
    };
    CHECK_FALSE(value({}, week));
    CHECK(value({two.vars[4]}, week));
    CHECK(value({two.vars[4]}, second));
    CHECK_FALSE(value({two.vars[4]}, first));
    CHECK_FALSE(two.model.is_decision(week));
    CHECK(two.model.is_decision(two.vars[5]));
}

TEST_CASE("any of nothing is no")
{
    Model model;
    const Var none = model.any_of({});
    CHECK(answers_from(model, {})[static_cast<std::size_t>(none.index)] == 0);
}

TEST_CASE("a derived value of something that does not exist is a broken promise")
{
    Model model;
    CHECK_THROWS_AS(model.any_of({Var{0}}), BrokenPromise);
}

TEST_CASE("the excess is what is above the limit, and never below nothing")
{
    TwoSessions two;
    const Limit limit{{{10, two.vars[0]}, {7, two.vars[1]}, {-5, two.vars[2]}}, 8, {}};
    CHECK(sum_of(limit.terms, two.answers({two.vars[0], two.vars[1], two.vars[2]})) == 12);
    CHECK(excess(limit, two.answers({two.vars[0], two.vars[1], two.vars[2]})) == 4);
    CHECK(excess(limit, two.answers({two.vars[1]})) == 0);
    CHECK(excess(limit, two.answers({two.vars[2]})) == 0);
}

TEST_CASE("a price is paid for each unit above what is free, a reward is paid back")
{
    TwoSessions two;
    two.model.price({2, 0}, {{1, two.vars[0]}, {1, two.vars[1]}, {1, two.vars[2]}}, 1, 6);
    two.model.price({3, 0}, {{1, two.vars[5]}}, 0, -4);
    CHECK(total_points(two.model, two.answers({two.vars[0]})) == 0);
    CHECK(total_points(two.model, two.answers({two.vars[0], two.vars[1], two.vars[2]})) == 12);
    CHECK(total_points(two.model, two.answers({two.vars[0], two.vars[1], two.vars[5]})) == 2);
}

TEST_CASE("a shortfall is a price as well: every minute below thirty costs two points")
{
    TwoSessions two;
    two.model.price({2, 0}, {{-10, two.vars[0]}, {-25, two.vars[1]}}, -30, 2);
    CHECK(total_points(two.model, two.answers({})) == 60);
    CHECK(total_points(two.model, two.answers({two.vars[0]})) == 40);
    CHECK(total_points(two.model, two.answers({two.vars[0], two.vars[1]})) == 0);
}

TEST_CASE("the decisions that were chosen are the decisions that are found again")
{
    CHECK(rc::check("any choice", [] {
        TwoSessions two;
        two.model.any_of({two.vars[0], two.vars[5]});
        std::vector<Var> yes;
        for (const Var var : two.vars)
            if (*rc::gen::arbitrary<bool>()) yes.push_back(var);
        RC_ASSERT(chosen(two.model, two.answers(yes)) == yes);
    }));
}

}
