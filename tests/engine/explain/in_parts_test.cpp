#include "engine/explain/in_parts.h"

#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// So many questions, one of which each day; a day has room for so much.
Model two_days(int least, int room)
{
    Model model;
    std::vector<Term> all;
    for (int day = 0; day < 2; ++day) {
        std::vector<Term> on_day;
        for (int row = 0; row < 3; ++row) {
            const Var var = model.decide({day, row, 0, 0});
            on_day.push_back({10, var});
            all.push_back({1, var});
        }
        model.at_most({}, on_day, room);
    }
    model.at_least({}, all, least);
    return model;
}

bool has_answers(const Model& model)
{
    const auto& decisions = model.decisions();
    for (unsigned picked = 0; picked < 1u << decisions.size(); ++picked) {
        std::vector<Var> yes;
        for (std::size_t at = 0; at < decisions.size(); ++at)
            if (picked >> at & 1u) yes.push_back(decisions[at]);
        if (broken_limits(model, answers_from(model, yes)).empty()) return true;
    }
    return false;
}

bool proven_empty(const Model& model)
{
    return not_even_in_parts(model, std::vector<bool>(model.limits().size(), true));
}

}

TEST_CASE("five exercises of ten minutes never fit into two days of twenty minutes, four do")
{
    CHECK(proven_empty(two_days(5, 20)));
    CHECK_FALSE(proven_empty(two_days(4, 20)));
    // Without the hours of the first day all fits.
    CHECK_FALSE(not_even_in_parts(two_days(5, 20), {false, true, true}));
}

TEST_CASE("what is proven by parts has no answers at all")
{
    int proven = 0, possible = 0;
    for (int least = 0; least <= 7; ++least)
        for (int room = 0; room <= 35; room += 5) {
            CAPTURE(least, room);
            const Model model = two_days(least, room);
            if (proven_empty(model)) {
                ++proven;
                CHECK_FALSE(has_answers(model));
            } else {
                possible += has_answers(model) ? 1 : 0;
            }
        }
    CHECK(proven >= 10);
    CHECK(possible >= 10);
}

}
