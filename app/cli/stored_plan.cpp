#include "app/cli/stored_plan.h"

namespace pacewise::cli {

std::vector<Option> stored_plan_options()
{
    return {{"patient", "FILE", "the patient's file, where it is not found by itself"},
            {"protocol", "FILE", "the protocol's file, where it is not found by itself"},
            {"exercises", "DIR", "exercise files instead of the shipped ones and your own", true}};
}

StoredPlan load_stored_plan(const Arguments& arguments, const std::string& file)
{
    PlanPlaces places{file};
    if (const auto patient = arguments.one("patient")) places.patient = *patient;
    places.protocol = arguments.one("protocol");
    for (const std::string& folder : arguments.all("exercises")) places.exercises.emplace_back(folder);
    StoredPlan stored = open_plan(find_home(), places);
    for (Diagnostic& problem : stored.problems)
        if (problem.place.file == "patient" || problem.place.file == "protocol")
            problem.maybe = said("name it with {1}", "--" + problem.place.file);
    return stored;
}

}
