#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Balance work whose ten minutes are shared by `balance_items`, a march that warms up, two stretches.
Request mixed(int most_items, int balance_items, bool own_warm_up)
{
    Protocol protocol = a_protocol({1});
    protocol.sessions.items = {2, most_items};
    protocol.parts[Modality::balance] = growing({0, 7}, {{1, 10}});
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    if (own_warm_up) protocol.warm_up_minutes = 3;
    Request request =
        a_request(a_patient({mon}), protocol,
                  {an_exercise("beam", Modality::balance), an_exercise("sway", Modality::balance),
                   an_exercise("step", Modality::balance),
                   an_exercise("march", Modality::aerobic, {by_the_clock(1, 20), tagged(Tag::warm_up)}),
                   an_exercise("circles", Modality::aerobic, {by_the_clock(1, 20), tagged(Tag::warm_up)}),
                   an_exercise("calf", Modality::stretch), an_exercise("thigh", Modality::stretch)});
    request.settings.items.kinds[Modality::balance] = {10 / balance_items, 3};
    request.settings.items.most_stretches = 1;
    return request;
}

}

TEST_CASE("amount: search and audit agree on items of a session, shared parts and warm-ups")
{
    Bench({mixed(3, 2, true)}).agree(*amount_rule());
    Bench({mixed(4, 1, false)}).agree(*amount_rule());
    Bench({mixed(8, 2, false)}).agree(*amount_rule());
}

TEST_CASE("amount: search and audit agree on different exercises of two phases")
{
    Request request = mixed(8, 2, false);
    request.protocol.phases = a_protocol({1, 1}).phases;
    request.settings.items.most_different = 3;
    Bench({request}).agree(*amount_rule(), 4);
}

TEST_CASE("ten minutes shared by two exercises are done with two, not with one or three")
{
    const Bench bench(mixed(8, 2, false));
    CHECK_FALSE(bench.allows(*amount_rule(), {{1, mon, "march"}, {1, mon, "beam"}}));
    CHECK(bench.allows(*amount_rule(), {{1, mon, "march"}, {1, mon, "beam"}, {1, mon, "sway"}}));
    CHECK_FALSE(bench.allows(*amount_rule(),
                             {{1, mon, "march"}, {1, mon, "beam"}, {1, mon, "sway"}, {1, mon, "step"}}));
}

TEST_CASE("a session has one warm-up, and no exercise stands in it twice")
{
    const Bench bench(mixed(8, 2, true));
    const Standing march{1, mon, "march", ItemRole::warm_up}, circles{1, mon, "circles", ItemRole::warm_up};
    CHECK(bench.allows(*amount_rule(), {march, {1, mon, "calf"}}));
    CHECK_FALSE(bench.allows(*amount_rule(), {march, circles, {1, mon, "calf"}}));
    CHECK_FALSE(bench.allows(*amount_rule(), {march, {1, mon, "march"}}));
    CHECK(bench.allows(*amount_rule(), {march, {1, mon, "circles"}}));
}

TEST_CASE("the protocol's least is for training, one stretch on a rest day is fine")
{
    const Bench bench(mixed(8, 2, false));
    CHECK_FALSE(bench.allows(*amount_rule(), {{1, mon, "march"}}));
    CHECK(bench.allows(*amount_rule(), {{1, mon, "calf"}}));
    CHECK_FALSE(bench.allows(*amount_rule(), {{1, mon, "calf"}, {1, mon, "thigh"}}));
}

}
