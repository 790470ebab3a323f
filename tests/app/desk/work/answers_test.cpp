#include "app/desk/work/answers.h"

#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("an answer is found by its question, in its own kind, until the plan changes")
{
    PlanReplies replies;
    const WhyDayQuestion question{1, Weekday::tue};
    CHECK(replies.find(question) == nullptr);
    replies.add(question, std::vector<Reason>{Reason{RuleId("L08"), {}, {}, 1}});
    REQUIRE(replies.find<std::vector<Reason>>(question));
    CHECK(replies.find<std::vector<Reason>>(question)->size() == 1);
    CHECK(replies.find<Why>(question) == nullptr);
    CHECK(replies.find(WhyDayQuestion{1, Weekday::wed}) == nullptr);
    CHECK(replies.find(WhyDayQuestion{0, Weekday::tue}) == nullptr);
    replies.forget();
    CHECK(replies.find(question) == nullptr);
}

TEST_CASE("questions of different kinds about the same exercise are different questions")
{
    const ExerciseId exercise("bridge-full");
    CHECK(PlanQuestion(WhyQuestion{exercise}) != PlanQuestion(WhyNotQuestion{exercise, {}}));
    CHECK(PlanQuestion(WhyNotQuestion{exercise, Weekday::mon}) != PlanQuestion(WhyNotQuestion{exercise, {}}));
    const ItemPlace item{0, Weekday::mon, ClockTime{540}, exercise};
    CHECK(PlanQuestion(MovesQuestion{item}) != PlanQuestion(SwapsQuestion{item}));
}

}
