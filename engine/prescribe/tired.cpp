#include "engine/prescribe/tired.h"

#include "engine/patient/fatigue.h"

namespace pacewise {

namespace {

constexpr double fatigued_from = 4.0;     // F01
constexpr double markedly_from = 5.5;     // F12
constexpr int longest_walk_minutes = 30;  // G10

double fss_of(const Patient& patient) { return fss_or_like(patient).value_or(0); }

}

bool is_fatigued(const Patient& patient) { return fss_of(patient) >= fatigued_from; }
bool is_markedly_fatigued(const Patient& patient) { return fss_of(patient) >= markedly_from; }

bool is_fatigued_walker(const Patient& patient)
{
    if (is_fatigued(patient)) return true;
    return patient.walks && patient.walks->minutes_to_tiredness &&
           *patient.walks->minutes_to_tiredness < longest_walk_minutes;
}

}
