// A patient, a protocol and a request for tests: harmless unless the test says otherwise.
#pragma once

#include "engine/request/request.h"

#include <string>
#include <vector>

namespace pacewise {

/// Walks well, falls never, not tired, owns a chair; free on these days from 09:00 to 10:00.
Patient a_patient(const std::vector<Weekday>& free_days);
/// "09:00-10:00"
void give_time(Patient&, Weekday, const std::string& window);
void give_helper(Patient&, Weekday, const std::string& window);
void tire(Patient&, double fss);

/// Phases of so many weeks; any number of sessions, no rest day, no part yet.
Protocol a_protocol(const std::vector<int>& weeks_of_phases);
/// A part on so many days a week, without a ramp.
ProtocolPart on_days(int least, int most);
/// A part whose minutes grow at the steady pace: minutes by week.
ProtocolPart growing(Range<int> days, std::map<int, double> minutes);

/// No precautions; one aerobic item has all the aerobic minutes; starts on Monday 2026-11-23.
Request a_request(Patient, Protocol, std::vector<Exercise>);

}
