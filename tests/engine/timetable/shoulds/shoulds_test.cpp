// What holds for every should alike, looked at with all shipped patients on a shipped protocol.
#include "engine/base/random.h"
#include "engine/timetable/shoulds/shoulds.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/requests.h"
#include "tests/support/shipped.h"

#include <set>

namespace pacewise {

namespace {

/// Any timetable, legal or not: one seat in so many is taken.
Answers some_timetable(const Model& model, int one_in)
{
    Random random(7);
    std::vector<Var> yes;
    for (const Var var : model.decisions())
        if (random.below(one_in) == 0) yes.push_back(var);
    return answers_from(model, yes);
}

struct Posted {
    Posted(const Should& should, Request request, int weight)
        : bench(weighed(std::move(request), should, weight))
    {
        should.post(grid, poster);
    }

    /// Of a full timetable and of one with hardly anything.
    long points() const
    {
        long points = 0;
        for (const int one_in : {10, 500, 20000})
            points += static_cast<long>(total_points(model, some_timetable(model, one_in)));
        return points;
    }

    static Request weighed(Request request, const Should& should, int weight)
    {
        request.settings.weights = {{should.id().text, weight}};
        return request;
    }

    Bench bench;
    Model model;
    Grid grid{bench.at_hand(), slots_of(bench.at_hand().request), model};
    Poster poster{model};
};

/// Everything that any should looks at: tired, stiff, weak, with a shot, wishes and evening hours.
Patient somebody_with_everything()
{
    Patient patient = shipped_patient("anna");
    tire(patient, 5.0);
    patient.weakness = std::vector<Weakness>{{Muscle::hip_abductors, Side::left, 4}};
    patient.spasticity = std::vector<Tone>{{Muscle::calf, Side::left, Ashworth::two}};
    patient.goals = {{Goal::walking, 5}, {Goal::sleep, 2}};
    patient.likes = {"yoga", "sitting"};
    patient.dislikes = {"floor"};
    patient.medicines->front().at = {{17 * 60}};
    for (const Weekday day : all_weekdays) give_time(patient, day, "19:00-19:40");
    return patient;
}

Request everything()
{
    Request request = shipped_request(somebody_with_everything(), "canadian-12-weeks");
    request.keep = {{0, Weekday::tue, ClockTime{9 * 60}, ExerciseId("seated-march"), false}};
    return request;
}

std::vector<Request> one_for_each_patient()
{
    std::vector<Request> requests{everything()};
    for (const std::string& name : shipped_patients())
        requests.push_back(shipped_request(shipped_patient(name), "combined-8-weeks"));
    return requests;
}

std::set<std::string> names_of_all_shoulds()
{
    std::set<std::string> names;
    for (const auto& should : all_shoulds()) names.insert(should->id().text);
    return names;
}

}

TEST_CASE("a should never forbids anything")
{
    for (const Request& request : one_for_each_patient())
        for (const auto& should : all_shoulds()) {
            CAPTURE(should->id().text);
            CHECK(Posted(*should, request, 10).model.limits().empty());
        }
}

TEST_CASE("a should costs points and never pays any")
{
    for (const Request& request : one_for_each_patient())
        for (const auto& should : all_shoulds()) {
            CAPTURE(should->id().text);
            const Posted posted(*should, request, 10);
            for (const Price& price : posted.model.prices()) CHECK(price.each > 0);
        }
}

TEST_CASE("every should has something to say about a patient with everything")
{
    for (const auto& should : all_shoulds()) {
        CAPTURE(should->id().text);
        CHECK(Posted(*should, everything(), 10).points() > 0);
    }
}

TEST_CASE("three times the weight of the clinic makes three times the points")
{
    for (const auto& should : all_shoulds()) {
        CAPTURE(should->id().text);
        CHECK(Posted(*should, everything(), 30).points() == 3 * Posted(*should, everything(), 10).points());
    }
}

TEST_CASE("a weight of zero silences a should")
{
    for (const auto& should : all_shoulds()) {
        CAPTURE(should->id().text);
        CHECK(Posted(*should, everything(), 0).model.prices().empty());
    }
}

TEST_CASE("the clinic weighs every should, and every weight belongs to one")
{
    std::set<std::string> weighed;
    for (const auto& [name, points] : everything().settings.weights) weighed.insert(name);
    CHECK(weighed == names_of_all_shoulds());
    CHECK(weighed.size() == all_shoulds().size());
}

TEST_CASE("every should is told in English and in Spanish")
{
    for (const auto& should : all_shoulds())
        for (const char* language : {"en", "es"}) {
            CAPTURE(should->id().text, language);
            const Translations sentence = should->sentence();
            REQUIRE(sentence.by_language.contains(language));
            CHECK_FALSE(sentence.by_language.at(language).empty());
        }
}

}
