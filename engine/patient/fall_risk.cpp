#include "engine/patient/fall_risk.h"

#include "engine/patient/disability.h"

#include <algorithm>

namespace pacewise {

namespace {

bool fell_often(const Falls& falls)
{
    // Two falls in a year whose half is not recorded may both be recent.
    return falls.last_half_year.value_or(falls.last_year) >= 2 || falls.injured;
}

std::optional<int> berg_of(const Patient& patient)
{
    return patient.balance ? patient.balance->berg : std::nullopt;
}

bool is_high(const Patient& patient)
{
    if (patient.falls && fell_often(*patient.falls)) return true;
    if (const auto berg = berg_of(patient); berg && *berg <= 44) return true;
    if (patient.aid && is_two_sided(patient.aid->type)) return true;
    return uses_wheelchair(patient);
}

bool is_medium(const Patient& patient)
{
    if (!patient.falls || patient.falls->last_year >= 1) return true;
    if (patient.aid && patient.aid->type != AidType::none) return true;
    if (const auto berg = berg_of(patient); berg && *berg <= 51) return true;
    return patient.numb_feet.value_or(false) || has_condition(patient, Condition::vertigo).value_or(false) ||
           has_condition(patient, Condition::uncontrolled_vertigo).value_or(false);
}

Support support_of(FallClass risk)
{
    switch (risk) {
    case FallClass::high: return Support::two_hands;
    case FallClass::medium: return Support::one_hand;
    case FallClass::low: return Support::fingertips;
    }
    return Support::two_hands;
}

}

template <> std::span<const Word<FallClass>> vocabulary()
{
    static constexpr Word<FallClass> words[] = {
        {"low", FallClass::low}, {"medium", FallClass::medium}, {"high", FallClass::high}};
    return words;
}

FallClass fall_class(const Patient& patient)
{
    if (is_high(patient)) return FallClass::high;
    return is_medium(patient) ? FallClass::medium : FallClass::low;
}

Support required_support(const Patient& patient)
{
    const FallClass risk = fall_class(patient);
    const Support usual = support_of(risk);
    if (!patient.balance || !patient.balance->support) return usual;
    const Support asked = *patient.balance->support;
    return risk == FallClass::low ? asked : std::min(asked, usual);
}

}
