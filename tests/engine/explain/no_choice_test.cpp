#include "engine/explain/no_choice.h"

#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

Request rowing()
{
    Protocol protocol = a_protocol({2});
    protocol.parts[Modality::resistance] = on_days(1, 2);
    return a_request(a_patient({Weekday::mon}), protocol,
                     {an_exercise("row", Modality::resistance, {needs(Equipment::band)}),
                      an_exercise("press", Modality::resistance, {needs(Equipment::dumbbell)})});
}

}

TEST_CASE("strength work without any band or weight at home is told before any search")
{
    const Request request = rowing();
    const auto none = no_choice(request, screen(request));
    REQUIRE(none);
    CHECK(none->proven);
    REQUIRE(none->clash.size() == 1);
    CHECK(none->clash.front().rule.text == "equipment");
    CHECK_THAT(none->clash.front().about, ContainsSubstring("no resistance exercise is left"));
}

TEST_CASE("one exercise that is left is a choice, and so is a part that may be left out")
{
    Request request = rowing();
    request.patient.equipment.push_back(Equipment::dumbbell);
    CHECK_FALSE(no_choice(request, screen(request)));
    request = rowing();
    request.protocol.parts[Modality::resistance].days.least = 0;
    CHECK_FALSE(no_choice(request, screen(request)));
}

TEST_CASE("only the rules that leave no exercise are named: a ban of what lacks its band anyway is not")
{
    Request request = rowing();
    request.bans = {ExerciseId("row")};
    const auto none = no_choice(request, screen(request));
    REQUIRE(none);
    CHECK(none->clash.size() == 1);
    request.patient.equipment = {Equipment::band};
    const auto both = no_choice(request, screen(request));
    REQUIRE(both);
    CHECK(both->clash.size() == 2);
}

TEST_CASE("a kind of work that the exercise files do not have at all is told so")
{
    Request request = rowing();
    request.protocol.parts[Modality::yoga] = on_days(1, 1);
    request.patient.equipment.push_back(Equipment::dumbbell);
    const auto none = no_choice(request, screen(request));
    REQUIRE(none);
    REQUIRE(none->clash.size() == 1);
    CHECK(none->clash.front().rule.text == "catalog");
}

}
