#include "tests/support/requests.h"

namespace pacewise {

Patient a_patient(const std::vector<Weekday>& free_days)
{
    Patient patient;
    patient.id = PatientId("pat");
    patient.born = 1980;
    patient.disability = Disability{3.0, {}};
    patient.walks = Walks{1000, {}};
    patient.aid = Aid{};
    patient.falls = Falls{};
    patient.fatigue = Fatigue{2.0, {}};
    patient.spasticity = std::vector<Tone>{};
    patient.weakness = std::vector<Weakness>{};
    patient.pain = std::vector<Pain>{};
    patient.numb_feet = false;
    patient.conditions = std::vector<Condition>{};
    patient.balance = Balance{56, 30, {}, Support::none};
    patient.equipment = {Equipment::chair};
    for (const Weekday day : free_days) give_time(patient, day, "09:00-10:00");
    return patient;
}

void give_time(Patient& patient, Weekday day, const std::string& window)
{
    patient.time[day].push_back(read_window(window).value());
}

void give_helper(Patient& patient, Weekday day, const std::string& window)
{
    if (!patient.helper) patient.helper.emplace();
    (*patient.helper)[day].push_back(read_window(window).value());
}

void tire(Patient& patient, double fss) { patient.fatigue = Fatigue{fss, {}}; }

Protocol a_protocol(const std::vector<int>& weeks_of_phases)
{
    Protocol protocol;
    protocol.id = ProtocolId("small");
    for (const int weeks : weeks_of_phases) {
        ProtocolPhase& phase = protocol.phases.emplace_back();
        phase.name.by_language["en"] = "Phase " + std::to_string(protocol.phases.size());
        phase.weeks = weeks;
    }
    protocol.sessions.per_week = {0, 7};
    protocol.sessions.items = {1, 8};
    protocol.sessions.rest_days = 0;
    return protocol;
}

ProtocolPart on_days(int least, int most)
{
    ProtocolPart part;
    part.days = {least, most};
    return part;
}

ProtocolPart growing(Range<int> days, std::map<int, double> minutes)
{
    ProtocolPart part;
    part.days = days;
    part.ramps[Pace::steady][RampMeasure::minutes].by_week = std::move(minutes);
    return part;
}

Request a_request(Patient patient, Protocol protocol, std::vector<Exercise> exercises)
{
    Request request;
    request.patient = std::move(patient);
    request.protocol = std::move(protocol);
    request.catalog = std::make_shared<Catalog>(std::move(exercises));
    request.precautions = std::make_shared<std::vector<Precaution>>();
    request.settings.items.kinds[Modality::aerobic] = {60, 1};  // one item has all the minutes
    request.start = read_date("2026-11-23").value();
    return request;
}

}
