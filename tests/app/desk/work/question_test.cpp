#include "app/desk/work/question.h"

#include "engine/explain/why_empty.h"
#include "tests/app/desk/document/desk_document.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <set>

namespace pacewise {

namespace {

StopSign never() { return std::make_shared<const std::atomic<bool>>(false); }
StopSign at_once() { return std::make_shared<const std::atomic<bool>>(true); }

QuestionGround ground_of(const PlanDocument& document)
{
    QuestionGround ground{document.request, {}, document.provenance, {}};
    ground.facts = std::make_shared<const PlanFacts>(facts_of(document.plan, document.request));
    return ground;
}

const QuestionGround& ground_of_anna()
{
    static const QuestionGround ground = ground_of(planned());
    return ground;
}

std::vector<PlanQuestion> questions_about(const ItemPlace& item)
{
    return {WhyQuestion{item.exercise},
            WhyNotQuestion{item.exercise, {}},
            WhyNotQuestion{item.exercise, Weekday::sun},
            WhyDayQuestion{item.phase, Weekday::sun},
            MovesQuestion{item},
            PlacesQuestion{item.exercise, item.phase},
            SwapsQuestion{item}};
}

template <class T> T answer(const PlanQuestion& question)
{
    auto found = answer_to(question, ground_of_anna(), never());
    REQUIRE(found);
    REQUIRE(std::holds_alternative<T>(*found));
    return std::get<T>(std::move(*found));
}

}

TEST_CASE("every question about an item of the plan is answered, for several people")
{
    const std::pair<const char*, const char*> plans[] = {
        {"anna", "combined-8-weeks"}, {"anna", "home-yoga-12-weeks"}, {"liam", "chair-yoga-8-weeks"}};
    for (const auto& [patient, protocol] : plans) {
        const PlanDocument& document = planned(patient, protocol);
        const QuestionGround ground = ground_of(document);
        for (const PlanQuestion& question : questions_about(first_item(*document.plan, 0))) {
            INFO(patient << " question " << question.index());
            CHECK(answer_to(question, ground, never()));
        }
    }
}

TEST_CASE("an item that is asked about tells where it stands and where else it could")
{
    const ItemPlace item = first_item(*planned().plan, 0);
    CHECK_FALSE(answer<Why>(WhyQuestion{item.exercise}).places.empty());
    CHECK(answer<WhyNot>(WhyNotQuestion{item.exercise, {}}).in_plan_already);
    const auto moves = answer<std::vector<MoveTo>>(MovesQuestion{item});
    CHECK_FALSE(moves.empty());
    for (const MoveTo& move : moves) CHECK((move.slot.day != item.day || move.slot.at != item.at));
    for (const Swap& swap : answer<std::vector<Swap>>(SwapsQuestion{item}))
        CHECK(swap.exercise != item.exercise);
}

TEST_CASE("without a plan nothing is told about it")
{
    const QuestionGround without_plan{planned().request, {}, {}, {}};
    for (const PlanQuestion& question : questions_about(first_item(*planned().plan, 0)))
        CHECK_FALSE(answer_to(question, without_plan, never()));
}

TEST_CASE("an exercise that nobody has gets an answer with nothing in it, so that nobody asks again")
{
    const ItemPlace nobody{0, Weekday::mon, ClockTime{540}, ExerciseId("nobody-has-it")};
    CHECK(answer<Why>(WhyQuestion{nobody.exercise}).places.empty());
    CHECK(answer<WhyNot>(WhyNotQuestion{nobody.exercise, {}}).no_place);
    CHECK(answer<std::vector<MoveTo>>(MovesQuestion{nobody}).empty());
    CHECK(answer<std::vector<MoveTo>>(PlacesQuestion{nobody.exercise, 0}).empty());
    CHECK(answer<std::vector<Swap>>(SwapsQuestion{nobody}).empty());
}

TEST_CASE("where no plan is possible there are no others either, and that is told")
{
    Request request = *planned().request;
    request.patient.time = {{Weekday::mon, {{ClockTime{540}, ClockTime{550}}}}};
    const QuestionGround ground{std::make_shared<const Request>(request), {}, {}, {}};
    const auto found = answer_to(AlternativesQuestion{}, ground, never());
    REQUIRE(found);
    CHECK(std::get<std::vector<Alternative>>(*found).empty());
}

TEST_CASE("a question that nobody waits for any more has no answer")
{
    for (const PlanQuestion& question : questions_about(first_item(*planned().plan, 0)))
        CHECK_FALSE(answer_to(question, ground_of_anna(), at_once()));
    CHECK_FALSE(answer_to(AlternativesQuestion{}, ground_of_anna(), at_once()));
    CHECK_FALSE(answer_to(RepairsQuestion{}, ground_of_anna(), at_once()));
}

TEST_CASE("other plans are made for other things, the balanced one first")
{
    QuestionGround ground = ground_of_anna();
    const auto found = answer_to(AlternativesQuestion{}, ground, never());
    REQUIRE(found);
    const auto& plans = std::get<std::vector<Alternative>>(*found);
    REQUIRE_FALSE(plans.empty());
    CHECK(plans[0].emphasis == Emphasis::balanced);
    std::set<Emphasis> all;
    for (const Alternative& each : plans) all.insert(each.emphasis);
    CHECK(all.size() == plans.size());
}

TEST_CASE("where there is no plan, what would help is told without one")
{
    Request request = *planned().request;
    request.patient.time = {{Weekday::mon, {{ClockTime{540}, ClockTime{570}}}}};
    const QuestionGround ground{std::make_shared<const Request>(request), {}, {}, {}};
    const auto found = answer_to(RepairsQuestion{}, ground, never());
    REQUIRE(found);
    CHECK(std::holds_alternative<std::vector<Repair>>(*found));
}

}
