#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Patient stiff(std::vector<Muscle> muscles)
{
    Patient patient = a_patient({mon, wed});
    for (const Muscle muscle : muscles)
        patient.spasticity->push_back({muscle, Side::left, Ashworth::one_plus});
    return patient;
}

Request work_for(Patient patient, bool own_warm_up)
{
    Protocol protocol = a_protocol({1});
    for (const Modality modality : {Modality::stretch, Modality::balance, Modality::resistance})
        protocol.parts[modality] = on_days(0, 7);
    if (own_warm_up) {
        protocol.warm_up_minutes = 5;
        protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}});
    }
    std::vector<Exercise> all{
        an_exercise("heel-raise", Modality::resistance, {works(Muscle::calf), raises_tone(Muscle::calf)}),
        an_exercise("calf-stretch", Modality::stretch, {lowers_tone(Muscle::calf)}),
        an_exercise("leg-press", Modality::resistance, {lowers_tone(Muscle::calf)}),
        an_exercise("long-calf", Modality::stretch, {tagged(Tag::settle), lowers_tone(Muscle::calf)}),
        an_exercise("squeeze", Modality::balance, {raises_tone(Muscle::adductors)})};
    if (own_warm_up)
        all.push_back(an_exercise("cycle", Modality::aerobic,
                                  {by_the_clock(1, 30), tagged(Tag::warm_up), lowers_tone(Muscle::calf)}));
    return a_request(std::move(patient), protocol, std::move(all));
}

}

TEST_CASE("tone pairing: search and audit agree for one stiff muscle and for two")
{
    Bench({work_for(stiff({Muscle::calf}), false)}).agree(*tone_pairing_rule());
    Bench({work_for(stiff({Muscle::calf, Muscle::adductors}), false)}).agree(*tone_pairing_rule());
}

TEST_CASE("tone pairing: search and audit agree when a warm-up can lower the tone")
{
    Bench({work_for(stiff({Muscle::calf}), true)}).agree(*tone_pairing_rule(), 3);
}

TEST_CASE("heel raises for a stiff calf come after a stretch in the same session")
{
    const Bench bench(work_for(stiff({Muscle::calf}), false));
    CHECK_FALSE(bench.allows(*tone_pairing_rule(), {{1, mon, "heel-raise"}}));
    CHECK(bench.allows(*tone_pairing_rule(), {{1, mon, "calf-stretch"}, {1, mon, "heel-raise"}}));
    CHECK_FALSE(bench.allows(*tone_pairing_rule(), {{1, mon, "calf-stretch"}, {1, wed, "heel-raise"}}));
}

TEST_CASE("what closes the session, or stands in the same part, comes too late to lower tone")
{
    const Bench bench(work_for(stiff({Muscle::calf}), false));
    CHECK_FALSE(bench.allows(*tone_pairing_rule(), {{1, mon, "long-calf"}, {1, mon, "heel-raise"}}));
    CHECK_FALSE(bench.allows(*tone_pairing_rule(), {{1, mon, "leg-press"}, {1, mon, "heel-raise"}}));
}

TEST_CASE("cycling as a warm-up lowers tone in time, cycling as the last part does not")
{
    const Bench bench(work_for(stiff({Muscle::calf}), true));
    CHECK(bench.allows(*tone_pairing_rule(), {{1, mon, "cycle", ItemRole::warm_up}, {1, mon, "heel-raise"}}));
    CHECK_FALSE(bench.allows(*tone_pairing_rule(), {{1, mon, "cycle"}, {1, mon, "heel-raise"}}));
}

TEST_CASE("muscles without raised tone need no pairing")
{
    const Bench bench(work_for(stiff({Muscle::adductors}), false));
    CHECK(bench.allows(*tone_pairing_rule(), {{1, mon, "heel-raise"}}));
    CHECK_FALSE(bench.allows(*tone_pairing_rule(), {{1, mon, "squeeze"}}));
}

}
