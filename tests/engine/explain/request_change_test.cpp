#include "engine/explain/change_words.h"
#include "engine/explain/things_to_get.h"
#include "tests/support/catch.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

Request free_on_monday() { return a_request(a_patient({Weekday::mon}), a_protocol({2}), {}); }
Window window(const std::string& text) { return read_window(text).value(); }

}

TEST_CASE("more time on Monday lets the window end later, and joins it with the next one it reaches")
{
    Request request = free_on_monday();  // 09:00-10:00
    give_time(request.patient, Weekday::mon, "10:10-11:00");
    apply(MoreTime{Weekday::mon, window("09:00-10:00"), 5}, request);
    CHECK(request.patient.time.at(Weekday::mon) == std::vector{window("09:00-10:05"), window("10:10-11:00")});
    apply(MoreTime{Weekday::mon, window("09:00-10:05"), 10}, request);
    CHECK(request.patient.time.at(Weekday::mon) == std::vector{window("09:00-11:00")});
}

TEST_CASE("no window grows past midnight")
{
    Request request = free_on_monday();
    request.patient.time[Weekday::mon] = {window("23:40-24:00")};
    apply(MoreTime{Weekday::mon, window("23:40-24:00"), 30}, request);
    CHECK(request.patient.time.at(Weekday::mon) == std::vector{window("23:40-24:00")});
}

TEST_CASE("a lifted pin leaves the other pins, a lifted ban the other bans")
{
    Request request = free_on_monday();
    request.pins = {Pin{ExerciseId("row"), Weekday::mon}, Pin{ExerciseId("row"), Weekday::tue}};
    request.bans = {ExerciseId("squat"), ExerciseId("march")};
    apply(LiftPin{request.pins.front()}, request);
    apply(LiftBan{ExerciseId("march")}, request);
    CHECK(request.pins == std::vector{Pin{ExerciseId("row"), Weekday::tue}});
    CHECK(request.bans == std::vector{ExerciseId("squat")});
}

TEST_CASE("a banned place that is lifted leaves the other banned places, and is said with its day")
{
    Request request = free_on_monday();
    const BannedPlace tuesday{ExerciseId("row"), Weekday::tue},
        morning{ExerciseId("row"), Weekday::tue, 2, ClockTime{9 * 60}};
    request.banned_places = {tuesday, morning};
    apply(LiftBannedPlace{tuesday}, request);
    CHECK(request.banned_places == std::vector{morning});
    CHECK(words_of(LiftBannedPlace{tuesday}).in("en") == "row may stand on Tuesday again");
    CHECK(words_of(LiftBannedPlace{morning}).in("en") ==
          "row may stand on Tuesday at 09:00 in phase 2 again");
    CHECK(words_of(LiftBannedPlace{morning}).in("es") ==
          "row puede volver a estar el martes a las 09:00 en la fase 2");
    CHECK(kind_word(LiftBannedPlace{tuesday}) == "lift-banned-place");
    CHECK(effort_of(LiftBannedPlace{tuesday}) < effort_of(LiftBan{ExerciseId("row")}));
}

TEST_CASE("fewer days loosen what the protocol asks at the least, never what it allows at the most")
{
    Request request = free_on_monday();
    request.protocol.parts[Modality::yoga] = on_days(2, 3);
    request.protocol.sessions.per_week = {3, 4};
    apply(FewerDays{Modality::yoga, 1}, request);
    apply(FewerDays{{}, 2}, request);
    CHECK(request.protocol.parts.at(Modality::yoga).days == Range<int>{1, 3});
    CHECK(request.protocol.sessions.per_week == Range<int>{2, 4});
}

TEST_CASE("a change is said with its day, its hours and in Spanish too")
{
    const RequestChange more = MoreTime{Weekday::tue, window("09:00-09:40"), 15};
    CHECK(words_of(more).in("en") == "15 more minutes on Tuesday (09:00-09:40 becomes 09:00-09:55)");
    CHECK_THAT(words_of(more).in("es"), ContainsSubstring("15 minutos más el martes"));
    CHECK(kind_word(more) == "more-time");
    CHECK(kind_word(OtherProtocol{}) == "other-protocol");
    CHECK_THAT(words_of(std::vector<RequestChange>{more, GetThing{Equipment::mat}}).in("en"),
               ContainsSubstring(", and with a mat at home"));
}

TEST_CASE("every thing that an exercise may need can be named, and a longer change is a larger one")
{
    for (const Word<Equipment>& thing : vocabulary<Equipment>()) {
        CAPTURE(thing.text);
        CHECK_FALSE(thing_to_get(thing.meaning).english.empty());
        CHECK_FALSE(thing_to_get(thing.meaning).spanish.empty());
    }
    CHECK(effort_of(MoreTime{Weekday::mon, {}, 5}) < effort_of(MoreTime{Weekday::mon, {}, 30}));
    CHECK(effort_of(GetThing{Equipment::towel}) < effort_of(GetThing{Equipment::treadmill}));
}

}
