#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Strength, a walk on days of its own, and stretches.
Request walk_between()
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    protocol.parts[Modality::aerobic].apart = true;
    protocol.parts[Modality::resistance] = on_days(0, 7);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    Request request =
        a_request(a_patient({mon, tue}), protocol,
                  {an_exercise("walk", Modality::aerobic), an_exercise("squat", Modality::resistance),
                   an_exercise("calf", Modality::stretch)});
    return request;
}

}

TEST_CASE("apart: search and audit agree on which days are shared")
{
    Bench({walk_between()}).agree(*apart_rule());
}

TEST_CASE("apart: search and audit agree when a day has two sessions")
{
    Request request = walk_between();
    request.protocol.phases = a_protocol({1}).phases;
    give_time(request.patient, mon, "16:00-17:00");
    Bench({request}).agree(*apart_rule());
}

TEST_CASE("a walk on days of its own never shares a day with strength, but a stretch may join it")
{
    const Bench bench(walk_between());
    CHECK(bench.allows(*apart_rule(), {{1, mon, "squat"}, {1, tue, "walk"}, {1, tue, "calf"}}));
    CHECK_FALSE(bench.allows(*apart_rule(), {{1, mon, "squat"}, {1, mon, "walk"}}));
}

}
