// Guidelines for Exercise in MS, three speeds: thirty minutes in week 6 (orange), 8 (blue) or 10 (green),
// then kept.
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

using enum Weekday;

Request walker(Pace briskest)
{
    Request request = shipped_request(a_fitting_patient(3.0, {mon, tue, wed, fri, sat}), "gems-16-weeks");
    request.briskest = briskest;
    return request;
}

/// Aerobic minutes a session, by week; all sessions of a week that have any must agree.
std::vector<int> aerobic_by_week(const Plan& plan, const Catalog& catalog)
{
    std::vector<int> weeks;
    for (int week = 1; week <= plan.weeks; ++week) {
        int minutes = 0;
        for (const PlannedSession* session : training_in(plan, week))
            if (const int now = minutes_in(*session, Modality::aerobic, week, catalog); now > 0) {
                if (minutes > 0) CHECK(minutes == now);
                minutes = now;
            }
        weeks.push_back(minutes);
    }
    return weeks;
}

void check_thirty_from(const std::vector<int>& weeks, int reached)
{
    for (int week = 1; week <= 16; ++week) {
        CAPTURE(week, weeks);
        if (week >= reached)
            CHECK(weeks[static_cast<std::size_t>(week - 1)] == 30);
        else
            CHECK(weeks[static_cast<std::size_t>(week - 1)] < 30);
        if (week > 1 && reached > 6) {
            const int step =
                weeks[static_cast<std::size_t>(week - 1)] - weeks[static_cast<std::size_t>(week - 2)];
            CHECK((step >= 0 && step <= 5));
        }
    }
}

}

TEST_CASE("GEMS orange, blue and green: thirty minutes are reached in week 6, 8 or 10 and kept to the end")
{
    std::vector<std::vector<int>> all;
    for (const auto& [pace, reached] : {std::pair{Pace::brisk, 6}, {Pace::steady, 8}, {Pace::slow, 10}}) {
        CAPTURE(word_of(pace));
        const Request request = walker(pace);
        const Plan plan = plan_of(request);
        REQUIRE(plan.phases.front().pace.at(Modality::aerobic) == pace);
        all.push_back(aerobic_by_week(plan, *request.catalog));
        check_thirty_from(all.back(), reached);
    }
    // The first two weeks are the same for everybody; then the speed is chosen together (P14).
    for (std::size_t week = 0; week < 2; ++week) {
        CHECK(all[0][week] == all[2][week]);
        CHECK(all[1][week] == all[2][week]);
        CHECK(all[0][week] == 10);
    }
}

TEST_CASE("GEMS: strength grows from one round of ten to two rounds of fifteen")
{
    const Request request = walker(Pace::steady);
    const Plan plan = plan_of(request);
    const auto rounds_and_reps = [&](int week) {
        for (const PlannedSession* session : training_in(plan, week))
            for (const PlannedItem& item : session->items) {
                const Dose& dose = item.doses.at(week);
                const Exercise& exercise = *request.catalog->find(item.exercise);
                if (exercise.modality == Modality::resistance && dose.unit == DoseUnit::reps &&
                    exercise.dose.sets.holds(2) && exercise.dose.count.holds(15) &&
                    exercise.dose.count.holds(10))
                    return std::pair{dose.sets, dose.count};
            }
        return std::pair{0, 0};
    };
    CHECK(rounds_and_reps(1) == std::pair{1, 10});
    CHECK(rounds_and_reps(16) == std::pair{2, 15});
}

}
