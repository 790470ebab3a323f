#include "engine/timetable/timetable.h"

#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

struct SmallCase {
    static Request two_phases()
    {
        Protocol protocol = a_protocol({1, 2});
        protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}, {3, 16}});
        protocol.parts[Modality::stretch] = on_days(0, 7);
        return a_request(a_patient({Weekday::mon, Weekday::thu}), protocol,
                         {an_exercise("walk", Modality::aerobic), an_exercise("calf", Modality::stretch)});
    }

    Request request = two_phases();
    Screening screening = screen(request);
    Prescription prescription = prescribe(request, screening, {{Modality::aerobic, Pace::steady}});
    Case at_hand{request, screening, prescription};
    Model model;
    Grid grid{at_hand, slots_of(request), model};
};

}

TEST_CASE("a timetable and its yes-or-no decisions say the same")
{
    CHECK(rc::check("any choice of decisions", [] {
        const SmallCase small;
        std::vector<Var> yes;
        for (const Var var : small.model.decisions())
            if (*rc::gen::arbitrary<bool>()) yes.push_back(var);
        const Answers answers = answers_from(small.model, yes);
        const Timetable timetable = timetable_from(small.grid, answers);
        RC_ASSERT(answers_from(small.model, decisions_of(small.grid, timetable)) == answers);
    }));
}

TEST_CASE("the calendar has every session of every week on its date, with the dose of that week")
{
    const SmallCase small;
    const Var thursday_walk = small.grid.seat(1, 1, small.grid.seats(1, 1)[1].candidate);
    const Timetable timetable = timetable_from(small.grid, answers_from(small.model, {thursday_walk}));
    const Calendar calendar = calendar_of(small.at_hand, timetable);
    REQUIRE(calendar.sessions.size() == 2);  // weeks 2 and 3
    CHECK(date_text(calendar.sessions[0].date) == "2026-12-03");
    CHECK(date_text(calendar.sessions[1].date) == "2026-12-10");
    REQUIRE(calendar.sessions[0].items.size() == 1);
    CHECK(calendar.sessions[0].items[0].exercise->id.text == "walk");
    CHECK(calendar.sessions[0].items[0].dose.count == 13);
    CHECK(calendar.sessions[1].items[0].dose.count == 16);
    CHECK(calendar.load_in_week(1) == 0);
    CHECK(calendar.load_in_week(3) == calendar.load_on(calendar.sessions[1].date));
    CHECK(calendar.load_in_week(3) > calendar.load_in_week(2));
}

TEST_CASE("a day with stretches only is a rest day in the calendar")
{
    const SmallCase small;
    const auto training_of = [&](int candidate) {
        const Timetable timetable =
            timetable_from(small.grid, answers_from(small.model, {small.grid.seat(0, 0, candidate)}));
        return calendar_of(small.at_hand, timetable).sessions.at(0).training;
    };
    CHECK_FALSE(training_of(0));  // calf
    CHECK(training_of(1));        // walk
}

}
