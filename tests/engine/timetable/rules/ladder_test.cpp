#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request climbing(std::vector<int> phases)
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(a_patient({mon}), protocol,
                     {an_exercise("bridge-1", Modality::resistance, {on_rung("bridge", 1)}),
                      an_exercise("bridge-2", Modality::resistance, {on_rung("bridge", 2)}),
                      an_exercise("bridge-3", Modality::resistance, {on_rung("bridge", 3)}),
                      an_exercise("row", Modality::resistance, {on_rung("row", 2)})});
}

}

TEST_CASE("ladder: search and audit agree over one, two and three phases, gaps included")
{
    Bench({climbing({1})}).agree(*ladder_rule());
    Bench({climbing({1, 2})}).agree(*ladder_rule());
    Bench({climbing({1, 1, 1})}).agree(*ladder_rule());
}

TEST_CASE("ladder: search and audit agree when a phase has two days")
{
    Request request = climbing({1, 1});
    give_time(request.patient, thu, "09:00-10:00");
    Bench({request}).agree(*ladder_rule(), 1);
}

TEST_CASE("one form of the bridge at a time")
{
    const Bench bench(climbing({1, 1, 1}));
    CHECK_FALSE(bench.allows(*ladder_rule(), {{1, mon, "bridge-1"}, {1, mon, "bridge-2"}}));
    CHECK(bench.allows(*ladder_rule(), {{1, mon, "bridge-1"}, {1, mon, "row"}}));
}

TEST_CASE("from phase to phase one rung up, none skipped, none down")
{
    const Bench bench(climbing({1, 1, 1}));
    CHECK(bench.allows(*ladder_rule(), {{1, mon, "bridge-1"}, {2, mon, "bridge-2"}, {3, mon, "bridge-3"}}));
    CHECK_FALSE(bench.allows(*ladder_rule(), {{1, mon, "bridge-1"}, {2, mon, "bridge-3"}}));
    CHECK_FALSE(bench.allows(*ladder_rule(), {{2, mon, "bridge-2"}, {3, mon, "bridge-1"}}));
    CHECK(bench.allows(*ladder_rule(), {{1, mon, "bridge-1"}, {3, mon, "bridge-3"}}));
    CHECK_FALSE(bench.allows(*ladder_rule(), {{1, mon, "bridge-2"}, {3, mon, "bridge-1"}}));
}

}
