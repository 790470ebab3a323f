#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request three_poses()
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::yoga] = on_days(0, 7);
    Request request =
        a_request(a_patient({mon}), protocol,
                  {an_exercise("tree", Modality::yoga), an_exercise("twist", Modality::yoga),
                   an_exercise("bow", Modality::yoga), an_exercise("tandem", Modality::balance)});
    request.settings.aims.choice = {{Modality::yoga, 3}, {Modality::balance, 5}};
    return request;
}

}

TEST_CASE("every yoga pose fewer than a wide choice costs points, whichever phase it stands in")
{
    const PriceTag tag(wide_choice_should(), three_poses());
    CHECK(tag.points({}) == 30);
    CHECK(tag.points({{1, mon, "tree"}, {2, mon, "tree"}}) == 20);
    CHECK(tag.points({{1, mon, "tree"}, {2, mon, "twist"}}) == 10);
    CHECK(tag.points({{1, mon, "tree"}, {1, mon, "bow"}, {2, mon, "twist"}}) == 0);
}

}
