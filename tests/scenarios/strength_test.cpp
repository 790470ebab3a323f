// Strength and balance as published: Dodd 2011, the ladders of Hogan 2014, Sosnoff 2014 and the balance of
// CoDuSe.
#include "tests/scenarios/fitting.h"

#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <set>

namespace pacewise {

using enum Weekday;

namespace {

/// Walks with a walker; everything else as a fitting patient.
Patient with_walker()
{
    Patient patient = a_fitting_patient(6.5, {mon, wed, fri});
    patient.walks = Walks{40, {}};
    patient.aid = Aid{AidType::rollator, {}, read_date("2026-09-01")};
    return patient;
}

template <class Each> void each_item(const Plan& plan, const Catalog& catalog, Modality modality, Each each)
{
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession* session : training_in(plan, week))
            for (const PlannedItem& item : session->items) {
                const Exercise& exercise = *catalog.find(item.exercise);
                if (item.role == ItemRole::main && exercise.modality == modality)
                    each(week, exercise, item.doses.at(week));
            }
}

}

TEST_CASE("strength twice a week: ten weeks, five exercises, two rounds of ten to twelve from week four")
{
    const Request request = shipped_request(a_fitting_patient(4.0, {mon, wed, fri}), "strength-10-weeks");
    const Plan plan = plan_of(request);
    CHECK(plan.weeks == 10);
    for (int week = 1; week <= plan.weeks; ++week) {
        CHECK(training_in(plan, week).size() == 2);
        for (const PlannedSession* session : training_in(plan, week))
            CHECK(items_in(*session, Modality::resistance, *request.catalog) == 5);
    }
    each_item(plan, *request.catalog, Modality::resistance,
              [](int week, const Exercise& exercise, const Dose& dose) {
                  if (week < 4 || dose.unit != DoseUnit::reps || !exercise.dose.sets.holds(2)) return;
                  CAPTURE(week, exercise.id.text);
                  CHECK(dose.sets == 2);
                  if (exercise.dose.count.holds(10) && exercise.dose.count.holds(12))
                      CHECK((dose.count >= 10 && dose.count <= 12));
              });
}

TEST_CASE("walker users climb four ladders: twelve times, one round, then two, then three")
{
    const Request request = shipped_request(with_walker(), "two-side-aid-ladders-10-weeks");
    const Plan plan = plan_of(request);
    const std::set<std::string> ladders{"sit-to-stand", "squat", "heel-raise", "step-up"};
    std::set<std::string> seen;
    int most_rounds = 0;
    each_item(plan, *request.catalog, Modality::resistance,
              [&](int week, const Exercise& exercise, const Dose& dose) {
                  CAPTURE(week, exercise.id.text);
                  CHECK(ladders.contains(exercise.ladder.family.text));
                  CHECK(dose.count == exercise.dose.count.nearest(12));
                  CHECK(dose.sets <= (week < 4 ? 1 : week < 8 ? 2 : 3));
                  most_rounds = std::max(most_rounds, dose.sets);
                  seen.insert(exercise.ladder.family.text);
              });
    CHECK(seen.size() >= 3);
    CHECK(most_rounds == 3);
}

TEST_CASE("walker users do their standing strength with two hands on something fixed")
{
    Patient patient = with_walker();
    patient.falls = Falls{2, 2, 0, false};
    const Request request = shipped_request(patient, "two-side-aid-ladders-10-weeks");
    const Plan plan = plan_of(request);
    int standing = 0;
    each_item(plan, *request.catalog, Modality::resistance, [&](int, const Exercise& exercise, const Dose&) {
        if (exercise.position != Position::standing) return;
        CAPTURE(exercise.id.text);
        CHECK(exercise.support == Support::two_hands);
        ++standing;
    });
    CHECK(standing > 0);
}

TEST_CASE("strength and balance at home: both on three days of each of twelve weeks")
{
    const Request request =
        shipped_request(a_fitting_patient(3.5, {mon, tue, wed, fri, sat}), "strength-and-balance-12-weeks");
    const Plan plan = plan_of(request);
    CHECK(plan.weeks == 12);
    for (int week = 1; week <= plan.weeks; ++week) {
        CHECK(training_in(plan, week).size() == 3);
        for (const PlannedSession* session : training_in(plan, week)) {
            CHECK(items_in(*session, Modality::resistance, *request.catalog) > 0);
            CHECK(items_in(*session, Modality::balance, *request.catalog) > 0);
        }
    }
}

TEST_CASE("better balance: seven weeks, at least two days of balance, longer in the end than at first")
{
    const Request request = shipped_request(a_fitting_patient(4.0, {mon, wed, fri}), "balance-7-weeks");
    const Plan plan = plan_of(request);
    CHECK(plan.weeks == 7);
    const auto takes = [&](int week) {
        long seconds = 0;
        for (const PlannedSession* session : training_in(plan, week))
            for (const PlannedItem& item : session->items)
                if (request.catalog->find(item.exercise)->modality == Modality::balance)
                    seconds += item.doses.at(week).takes.count();
        return seconds;
    };
    for (int week = 1; week <= plan.weeks; ++week) {
        int days = 0;
        for (const PlannedSession* session : training_in(plan, week))
            days += items_in(*session, Modality::balance, *request.catalog) > 0 ? 1 : 0;
        CHECK((days == 2 || days == 3));
    }
    CHECK(takes(7) > takes(1));
}

}
