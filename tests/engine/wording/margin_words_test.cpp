#include "engine/wording/margin_words.h"

#include "engine/terms/body.h"
#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

const Date start = read_date("2026-11-23").value();

Margin margin(const char* about, long used, long most, const char* unit)
{
    return {RuleId("rule"), start + std::chrono::days(14), about, used, most, unit};
}

}

TEST_CASE("a tight place is a week, a date, an hour of a date, or a muscle or joint on a date")
{
    const Wording say = sample::wording("en");
    const auto place = [&](const char* about) {
        return place_words(say, margin(about, 1, 2, "items"), start);
    };
    CHECK(place("load of week 3") == "Week\u00a03");
    CHECK(place("carried load") == "Monday 7\u00a0December");
    CHECK(place("session at 09:00") == "Monday 7\u00a0December, 9:00");
    CHECK(place("knee, right") == "Monday 7\u00a0December, knee, right");
    CHECK(place("hip-abductors, full days of rest needed") == "Monday 7\u00a0December, hip abductors");
}

TEST_CASE("a place that nobody foresaw is told as the rule tells it")
{
    CHECK(place_words(sample::wording("es"), margin("stairs", 1, 2, "items"), start) ==
          "Lunes 7\u00a0de diciembre, stairs");
}

TEST_CASE("every muscle, joint and side has its words")
{
    for (const char* language : {"en", "es"}) {
        const Wording say = sample::wording(language);
        for (const Word<Muscle>& muscle : vocabulary<Muscle>())
            CHECK(say.has("body_" + std::string(muscle.text)));
        for (const Word<Joint>& joint : vocabulary<Joint>())
            CHECK(say.has("body_" + std::string(joint.text)));
        CHECK(say.has("side_left"));
        CHECK(say.has("side_right"));
    }
}

TEST_CASE("what is used is told in its unit, one and many apart, and needs are told as needs")
{
    const Wording en = sample::wording("en"), es = sample::wording("es");
    CHECK(used_words(en, margin("", 5, 9, "load units")) == "5 of 9 load units");
    CHECK(used_words(en, margin("", 1, 1, "sessions")) == "1 of 1 session");
    CHECK(used_words(en, margin("", 2, 4, "days there")) == "needs 2, has 4 days");
    CHECK(used_words(es, margin("", 1, 1, "days there")) == "necesita 1, hay 1 día");
    for (const char* unit : {"load units", "minutes", "seconds", "items", "sessions", "days there"})
        CHECK(used_words(es, margin("", 3, 4, unit)).find('[') == std::string::npos);
}

TEST_CASE("only what is at its limit is told as all of it")
{
    CHECK(percent_of(margin("", 1000, 1001, "minutes")) == 99);
    CHECK(percent_of(margin("", 50, 50, "minutes")) == 100);
    CHECK(percent_of(margin("", 0, 0, "minutes")) == 0);
    CHECK(percent_of(margin("", 1, 0, "minutes")) == 100);
}
