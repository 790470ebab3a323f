// Endurance as published: the general and the advanced prescription (Kim 2019), Step it Up, and the cycle of
// Petajan.
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>

namespace pacewise {

using enum Weekday;

namespace {

/// Aerobic minutes of every session of the week that has any, in the order of the days.
std::vector<int> aerobic_in(const Plan& plan, int week, const Catalog& catalog)
{
    std::vector<int> minutes;
    for (const PlannedSession* session : training_in(plan, week))
        if (const int now = minutes_in(*session, Modality::aerobic, week, catalog); now > 0)
            minutes.push_back(now);
    return minutes;
}

bool all_are(const std::vector<int>& all, int value)
{
    return !all.empty() && std::count(all.begin(), all.end(), value) == static_cast<long>(all.size());
}

int strength_days_in(const Plan& plan, int week, const Catalog& catalog)
{
    int days = 0;
    for (const PlannedSession* session : training_in(plan, week))
        days += items_in(*session, Modality::resistance, catalog) > 0 ? 1 : 0;
    return days;
}

}

TEST_CASE("general prescription: two or three days of each, ten minutes at first and thirty in the end")
{
    const Request request =
        shipped_request(a_fitting_patient(3.0, {mon, tue, wed, thu, fri, sat}), "general-12-weeks");
    const Plan plan = plan_of(request);
    CHECK(all_are(aerobic_in(plan, 1, *request.catalog), 10));
    for (int week = 1; week <= plan.weeks; ++week) {
        const std::vector<int> minutes = aerobic_in(plan, week, *request.catalog);
        CAPTURE(week, minutes);
        CHECK((minutes.size() == 2 || minutes.size() == 3));
        if (week >= 10) CHECK(all_are(minutes, 30));
        const int strength = strength_days_in(plan, week, *request.catalog);
        CHECK((strength == 2 || strength == 3));
    }
}

TEST_CASE("general prescription: five exercises or more, eight to fifteen times, one to three rounds")
{
    const Request request = shipped_request(a_fitting_patient(3.0, {mon, tue, thu, sat}), "general-12-weeks");
    const Plan plan = plan_of(request);
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession* session : training_in(plan, week)) {
            const int items = items_in(*session, Modality::resistance, *request.catalog);
            CHECK((items == 0 || items >= 5));
            for (const PlannedItem& item : session->items) {
                const Dose& dose = item.doses.at(week);
                const Exercise& exercise = *request.catalog->find(item.exercise);
                if (exercise.modality != Modality::resistance) continue;
                CAPTURE(week, exercise.id.text);
                CHECK((dose.sets >= 1 && dose.sets <= 3));
                if (dose.unit == DoseUnit::reps && exercise.dose.count.most >= 15) CHECK(dose.count >= 8);
                if (dose.unit == DoseUnit::reps) CHECK(dose.count <= 15);
            }
        }
}

TEST_CASE("advanced endurance: three to five days, thirty minutes from the start, harder only at the end")
{
    Patient patient = a_fitting_patient(2.0, {mon, tue, wed, thu, fri});
    const Request request = shipped_request(patient, "advanced-endurance-8-weeks");
    const Plan plan = plan_of(request);
    int first = 0, last = 0;
    for (int week = 1; week <= plan.weeks; ++week) {
        const std::vector<int> minutes = aerobic_in(plan, week, *request.catalog);
        CAPTURE(week, minutes);
        CHECK((minutes.size() >= 3 && minutes.size() <= 5));
        CHECK(*std::min_element(minutes.begin(), minutes.end()) >= 30);
        CHECK(*std::max_element(minutes.begin(), minutes.end()) <= 40);
        for (const PlannedSession* session : training_in(plan, week))
            for (const PlannedItem& item : session->items)
                if (item.role == ItemRole::main &&
                    request.catalog->find(item.exercise)->modality == Modality::aerobic)
                    (week == 1 ? first : last) = item.doses.at(week).effort;
    }
    CHECK(last > first);
    CHECK(last <= 7);
}

TEST_CASE("Step it Up: by week eight twice thirty minutes of endurance, and strength twice")
{
    const Request request =
        shipped_request(a_fitting_patient(3.0, {mon, tue, thu, fri}), "step-it-up-10-weeks");
    const Plan plan = plan_of(request);
    CHECK(plan.weeks == 10);
    for (int week = 1; week <= plan.weeks; ++week) {
        const std::vector<int> minutes = aerobic_in(plan, week, *request.catalog);
        CAPTURE(week, minutes);
        CHECK(minutes.size() == 2);
        CHECK(all_are(minutes, 30) == (week >= 8));
        CHECK(strength_days_in(plan, week, *request.catalog) == 2);
    }
}

TEST_CASE("endurance on the seat: at the published pace three times thirty minutes in each of fifteen weeks")
{
    Request request =
        shipped_request(a_fitting_patient(3.0, {mon, tue, wed, fri, sat}), "seated-endurance-15-weeks");
    request.briskest = Pace::brisk;
    const Plan plan = plan_of(request);
    CHECK(plan.weeks == 15);
    REQUIRE(plan.phases.front().pace.at(Modality::aerobic) == Pace::brisk);
    for (int week = 1; week <= plan.weeks; ++week) {
        CHECK(aerobic_in(plan, week, *request.catalog) == std::vector<int>{30, 30, 30});
        for (const PlannedSession* session : training_in(plan, week))
            for (const PlannedItem& item : session->items)
                if (request.catalog->find(item.exercise)->modality == Modality::aerobic &&
                    item.role == ItemRole::main)
                    CHECK(request.catalog->find(item.exercise)->position == Position::sitting);
    }
}

}
