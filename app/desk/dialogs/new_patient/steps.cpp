#include "app/desk/dialogs/new_patient/steps.h"

#include <algorithm>

namespace pacewise {

const std::vector<FormStep>& form_steps()
{
    static const std::vector<FormStep> steps{
        {"who", {"name", "born", "id", "language", "print", "examined"}},
        {"walking", {"disability", "walks", "aid", "falls", "balance", "transfers", "numb_feet", "vision"}},
        {"fatigue", {"heat_sensitive", "cognition", "fatigue"}},
        {"tone", {"spasticity", "spasms", "clonus", "weakness", "foot_drop", "pain", "hug"}},
        {"medicines",
         {"medicines", "conditions", "relapse", "fever", "infection", "sores", "surgery", "pump", "rest",
          "cleared"}},
        {"home", {"home", "helper", "equipment", "bands", "shoes"}},
        {"time", {"time", "busy"}},
        {"goals", {"goals", "likes", "dislikes"}},
        {"plan", {}},
        {"review", {}}};
    return steps;
}

int plan_step() { return static_cast<int>(form_steps().size()) - 2; }
int review_step() { return static_cast<int>(form_steps().size()) - 1; }

int step_of(const std::string& field)
{
    const auto& steps = form_steps();
    for (std::size_t at = 0; at < steps.size(); ++at)
        if (std::find(steps[at].fields.begin(), steps[at].fields.end(), field) != steps[at].fields.end())
            return static_cast<int>(at);
    return 0;
}

bool is_asked(const std::string& field, const Patient& patient)
{
    const auto has = [&](Condition condition) { return has_condition(patient, condition).value_or(false); };
    if (field == "fever") return has(Condition::fever) || patient.fever.recorded();
    if (field == "infection") return patient.infection.recorded();
    if (field == "sores") return has(Condition::pressure_sore) || patient.sores.has_value();
    if (field == "surgery") return has(Condition::recent_surgery) || patient.surgery.recorded();
    if (field == "pump") return has(Condition::baclofen_pump) || patient.pump.has_value();
    if (field == "bands") return has(Condition::latex_allergy) || patient.bands.has_value();
    return true;
}

}
