#include "tests/scenarios/fitting.h"

#include "engine/make_plan.h"
#include "engine/plan/audit.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

Patient a_fitting_patient(double edss, const std::vector<Weekday>& days)
{
    Patient patient = shipped_patient("ben");
    patient.id = PatientId("fitting");
    patient.disability = Disability{edss, {}};
    patient.walks = Walks{600, {}};
    patient.fatigue = Fatigue{2.5, {}};
    patient.heat_sensitive = false;
    patient.spasticity = std::vector<Tone>{};
    patient.weakness = std::vector<Weakness>{};
    patient.pain = std::vector<Pain>{};
    patient.medicines = std::vector<MedicineUse>{};
    patient.likes.clear();
    patient.dislikes.clear();
    patient.equipment.clear();
    for (const Word<Equipment>& thing : vocabulary<Equipment>()) patient.equipment.push_back(thing.meaning);
    patient.time.clear();
    for (const Weekday day : days) patient.time[day] = {{ClockTime{9 * 60}, ClockTime{10 * 60 + 30}}};
    return patient;
}

Plan plan_of(const Request& request)
{
    Budget budget;
    budget.search_steps = 5000;
    const auto made = make_plan(request, budget, {"tests", "patient", "exercises", "protocol", "clinic"});
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    REQUIRE(solved);
    CHECK(audit(solved->value, request).breaches == std::vector<Breach>{});
    return solved->value;
}

std::vector<const PlannedSession*> training_in(const Plan& plan, int week)
{
    std::vector<const PlannedSession*> sessions;
    for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(plan.phase_of(week))].sessions)
        if (session.training) sessions.push_back(&session);
    return sessions;
}

int minutes_in(const PlannedSession& session, Modality modality, int week, const Catalog& catalog)
{
    int minutes = 0;
    for (const PlannedItem& item : session.items)
        if (item.role == ItemRole::main && catalog.find(item.exercise)->modality == modality)
            minutes += item.doses.at(week).count;
    return minutes;
}

int items_in(const PlannedSession& session, Modality modality, const Catalog& catalog)
{
    int items = 0;
    for (const PlannedItem& item : session.items)
        items += item.role == ItemRole::main && catalog.find(item.exercise)->modality == modality ? 1 : 0;
    return items;
}

}
