#include "engine/prescribe/aid_check.h"

namespace pacewise {

namespace {

/// The same day a year later; the last of February after a leap day.
Date a_year_after(Date date)
{
    const std::chrono::year_month_day day{date};
    const auto later = day + std::chrono::years(1);
    if (later.ok()) return later;
    return std::chrono::year_month_day_last{later.year(), std::chrono::month_day_last{later.month()}};
}

}

bool aid_check_is_due(const Patient& patient, Date on)
{
    if (!patient.aid || patient.aid->type == AidType::none || patient.aid->type == AidType::wheelchair)
        return false;
    return patient.aid->pain_since_new || !patient.aid->checked || a_year_after(*patient.aid->checked) < on;
}

}
