// What the published protocols promise, asked of whole plans (clinical.md P02 to P04, P10 to P17).
#include "engine/make_plan.h"

#include "engine/plan/audit.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include "engine/screen/screen.h"

#include <array>
#include <cmath>
#include <set>

namespace pacewise {

namespace {

constexpr std::array motl_parts{Modality::aerobic, Modality::resistance, Modality::balance};

/// EDSS 4.5 after a first change of gait, not tired, free for an hour and a half on most days.
Patient fitting_motl()
{
    Patient patient = shipped_patient("ben");
    patient.id = PatientId("fitting");
    patient.disability = Disability{4.5, {}};
    patient.walks = Walks{400, {}};
    patient.equipment.push_back(Equipment::stationary_bike);
    patient.time.clear();
    for (const Weekday day : {Weekday::mon, Weekday::wed, Weekday::fri, Weekday::sat})
        patient.time[day] = {{ClockTime{9 * 60}, ClockTime{11 * 60}}};
    return patient;
}

Plan plan_for(const Request& request)
{
    const auto made =
        make_plan(request, Budget{5000, {}}, {"tests", "patient", "exercises", "protocol", "clinic"});
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    REQUIRE(solved);
    CHECK(audit(solved->value, request).breaches == std::vector<Breach>{});
    return solved->value;
}

}

TEST_CASE("Motl 2012: what is prescribed grows from 15 minutes in week 1 to 60 in week 8, in equal thirds")
{
    const Request request = shipped_request(fitting_motl(), "combined-8-weeks");
    const Screening screening = screen(request);
    Paces paces;
    for (const Modality modality : motl_parts) paces[modality] = Pace::steady;
    const Prescription prescription = prescribe(request, screening, paces);
    int before = 0;
    for (int week = 1; week <= 8; ++week) {
        CAPTURE(week);
        const auto minutes = [&](Modality modality) {
            return prescription.parts.at(modality).weeks[static_cast<std::size_t>(week - 1)].minutes.value();
        };
        CHECK(minutes(Modality::aerobic) == minutes(Modality::resistance));
        CHECK(minutes(Modality::aerobic) == minutes(Modality::balance));
        const int total = 3 * minutes(Modality::aerobic);
        if (week == 1) CHECK(total == 15);
        if (week == 8) CHECK(total == 60);
        if (week > 1) CHECK((total - before >= 5 && total - before <= 10));
        before = total;
    }
}

TEST_CASE("Motl 2012: three sessions a week, each with all three parts, whose doses never shrink in a phase")
{
    const Request request = shipped_request(fitting_motl(), "combined-8-weeks");
    const Plan plan = plan_for(request);
    for (const PlannedPhase& phase : plan.phases) {
        int training = 0;
        for (const PlannedSession& session : phase.sessions) {
            if (!session.training) continue;
            ++training;
            std::set<Modality> parts;
            for (const PlannedItem& item : session.items)
                parts.insert(request.catalog->find(item.exercise)->modality);
            for (const Modality modality : motl_parts) CHECK(parts.contains(modality));
            for (int week = phase.weeks.least + 1; week <= phase.weeks.most; ++week)
                CHECK(minutes_of(session, week) >= minutes_of(session, week - 1));
        }
        CHECK(training == 3);
    }
}

TEST_CASE("Motl 2012: aerobic items come to the prescribed minutes within one minute an item")
{
    const Request request = shipped_request(fitting_motl(), "combined-8-weeks");
    const Plan plan = plan_for(request);
    const Modality modality = Modality::aerobic;
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession& session :
             plan.phases[static_cast<std::size_t>(plan.phase_of(week))].sessions) {
            if (!session.training) continue;
            int minutes = 0, items = 0;
            for (const PlannedItem& item : session.items) {
                if (request.catalog->find(item.exercise)->modality != modality || item.role != ItemRole::main)
                    continue;
                minutes += item.doses.at(week).count;
                ++items;
            }
            const Pace pace = plan.phases.front().pace.at(modality);
            const double asked =
                request.protocol.parts.at(modality).ramps.at(pace).at(RampMeasure::minutes).at(week);
            CAPTURE(week, word_of(session.day), minutes, asked);
            CHECK(std::abs(minutes - asked) <= items);
        }
}

TEST_CASE("GEMS: the guideline's thirty minutes are reached in week 10, 8 or 6, by pace")
{
    const Request request = shipped_request(shipped_patient("ben"), "gems-16-weeks");
    const Screening screening = screen(request);
    for (const auto& [pace, reached] :
         std::map<Pace, int>{{Pace::slow, 10}, {Pace::steady, 8}, {Pace::brisk, 6}}) {
        CAPTURE(word_of(pace));
        const Prescription prescription =
            prescribe(request, screening, {{Modality::aerobic, pace}, {Modality::resistance, pace}});
        const auto& weeks = prescription.parts.at(Modality::aerobic).weeks;
        CHECK(weeks[0].minutes == 10);
        CHECK(weeks[1].minutes == 10);
        CHECK(weeks[static_cast<std::size_t>(reached - 2)].minutes < 30);
        for (std::size_t week = static_cast<std::size_t>(reached - 1); week < 16; ++week)
            CHECK(weeks[week].minutes == 30);
    }
}

}
