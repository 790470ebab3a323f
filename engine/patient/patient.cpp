#include "engine/patient/patient.h"

#include <algorithm>

namespace pacewise {

int age_on(const Patient& patient, Date date)
{
    return static_cast<int>(std::chrono::year_month_day(date).year()) - patient.born;
}

namespace {

/// The aid a patient walks with is at hand for exercise too.
bool is_own_aid(const Patient& patient, Equipment asked)
{
    if (!patient.aid) return false;
    switch (patient.aid->type) {
    case AidType::cane:
    case AidType::quad_cane:
    case AidType::two_canes: return asked == Equipment::cane;
    case AidType::walker:
    case AidType::rollator: return asked == Equipment::walker;
    case AidType::wheelchair: return asked == Equipment::wheelchair || asked == Equipment::chair;
    case AidType::none:
    case AidType::pole:
    case AidType::crutch:
    case AidType::two_crutches: return false;
    }
    return false;
}

}

bool owns(const Patient& patient, Equipment asked)
{
    if (is_own_aid(patient, asked)) return true;
    return std::any_of(patient.equipment.begin(), patient.equipment.end(),
                       [asked](Equipment owned) { return serves_as(owned, asked); });
}

const MedicineUse* takes(const Patient& patient, Medicine medicine)
{
    if (!patient.medicines) return nullptr;
    for (const MedicineUse& use : *patient.medicines)
        if (use.medicine == medicine) return &use;
    return nullptr;
}

std::optional<bool> has_condition(const Patient& patient, Condition condition)
{
    const auto in = [condition](const std::vector<Condition>& list) {
        return std::find(list.begin(), list.end(), condition) != list.end();
    };
    if (!patient.conditions || in(patient.unchecked)) return {};
    return in(*patient.conditions);
}

bool has_helper(const Patient& patient, Weekday day, Window window)
{
    if (!patient.helper) return false;
    const auto windows = patient.helper->find(day);
    return windows != patient.helper->end() &&
           std::any_of(windows->second.begin(), windows->second.end(),
                       [window](Window helped) { return helped.holds(window); });
}

bool has_any_helper(const Patient& patient) { return patient.helper && !patient.helper->empty(); }

}
