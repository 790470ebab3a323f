#include "engine/patient/not_recorded.h"

#include "engine/patient/fatigue.h"

namespace pacewise {

namespace {

struct Missing {
    std::vector<std::string> keys;
    void unless(bool recorded, const char* key)
    {
        if (!recorded) keys.emplace_back(key);
    }
};

void missing_of_walking(const Patient& patient, Missing& missing)
{
    missing.unless(patient.disability.has_value(), "disability");
    missing.unless(patient.walks.has_value(), "walks");
    missing.unless(patient.aid.has_value(), "aid");
    missing.unless(patient.falls.has_value(), "falls");
    if (!patient.home) return missing.unless(false, "home");
    missing.unless(patient.home->alone.has_value(), "home.alone");
    missing.unless(patient.home->stairs.has_value(), "home.stairs");
    missing.unless(patient.home->floor_rise.has_value(), "home.floor_rise");
    missing.unless(!patient.home->stairs.value_or(false) || patient.home->rail.has_value(), "home.rail");
}

void missing_of_symptoms(const Patient& patient, Missing& missing)
{
    missing.unless(patient.helper.has_value(), "helper");
    missing.unless(fss_or_like(patient).has_value(), "fatigue");
    missing.unless(patient.heat_sensitive.has_value(), "heat_sensitive");
    missing.unless(patient.spasticity.has_value(), "spasticity");
    missing.unless(patient.spasms.recorded(), "spasms");
    missing.unless(patient.clonus.has_value(), "clonus");
    missing.unless(patient.weakness.has_value(), "weakness");
    missing.unless(patient.foot_drop.recorded(), "foot_drop");
    missing.unless(patient.numb_feet.has_value(), "numb_feet");
    missing.unless(patient.vision.has_value(), "vision");
    missing.unless(patient.pain.has_value(), "pain");
    missing.unless(patient.balance.has_value(), "balance");
}

void missing_of_health(const Patient& patient, Missing& missing)
{
    missing.unless(patient.medicines.has_value(), "medicines");
    missing.unless(patient.conditions.has_value(), "conditions");
    for (const Word<Condition>& word : vocabulary<Condition>())
        if (patient.conditions && !has_condition(patient, word.meaning)) missing.keys.emplace_back(word.text);
    missing.unless(patient.relapse.recorded(), "relapse");
    missing.unless(patient.rest.has_value(), "rest");
    missing.unless(patient.transfers.has_value(), "transfers");
    missing.unless(patient.cognition.has_value(), "cognition");
    missing.unless(patient.hug.recorded(), "hug");
    missing.unless(patient.cleared.has_value(), "cleared");
}

/// What is only asked where another finding makes it matter.
void missing_because_of_others(const Patient& patient, Missing& missing)
{
    const auto has = [&](Condition condition) { return has_condition(patient, condition).value_or(false); };
    const MedicineUse* toxin = takes(patient, Medicine::botulinum_toxin);
    missing.unless(!has(Condition::pressure_sore) || patient.sores.has_value(), "sores");
    missing.unless(!has(Condition::recent_surgery) || patient.surgery.recorded(), "surgery");
    missing.unless(!has(Condition::baclofen_pump) || patient.pump.has_value(), "pump");
    missing.unless(!has(Condition::latex_allergy) || (patient.bands && patient.bands->latex_free), "bands");
    missing.unless(!toxin || (toxin->last && !toxin->muscles.empty()), "injected");
}

}

std::vector<std::string> not_recorded(const Patient& patient)
{
    Missing missing;
    missing_of_walking(patient, missing);
    missing_of_symptoms(patient, missing);
    missing_of_health(patient, missing);
    missing_because_of_others(patient, missing);
    return missing.keys;
}

}
