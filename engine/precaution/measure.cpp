#include "engine/precaution/measure.h"

#include "engine/patient/disability.h"
#include "engine/patient/fatigue.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Longer ago than any rule asks for.
constexpr double never = 1e6;
constexpr double days_a_month = 30.4;

template <class T> std::optional<double> number_of(const std::optional<T>& value)
{
    if (!value) return {};
    return static_cast<double>(*value);
}

double days_between(Date earlier, Date later) { return static_cast<double>((later - earlier).count()); }

std::optional<double> days_since_relapse(const Patient& patient, Date on)
{
    if (!patient.relapse.recorded()) return {};
    const Date* relapse = patient.relapse.found();
    return relapse ? days_between(*relapse, on) : never;
}

std::optional<double> months_since_clearance(const Patient& patient, Date on)
{
    if (!patient.cleared) return {};
    return days_between(patient.cleared->on, on) / days_a_month;
}

std::optional<double> months_since_aid_check(const Patient& patient, Date on)
{
    if (!patient.aid) return {};
    if (patient.aid->type == AidType::none) return 0;
    if (!patient.aid->checked) return {};
    return days_between(*patient.aid->checked, on) / days_a_month;
}

/// Only dates are known: it may have lasted until midnight of its day, and training may begin with the day.
std::optional<double> hours_after(const Finding<Date>& day, Date on)
{
    if (!day.recorded()) return {};
    return day.found() ? std::max(0.0, days_between(*day.found(), on) - 1) * 24 : never;
}

std::optional<double> weeks_since_surgery(const Patient& patient, Date on)
{
    if (!patient.surgery.recorded()) return {};
    const Surgery* surgery = patient.surgery.found();
    return surgery ? days_between(surgery->on, on) / 7 : never;
}

std::optional<double> weeks_since_pump(const Patient& patient, Date on)
{
    if (patient.pump) return days_between(*patient.pump, on) / 7;
    if (has_condition(patient, Condition::baclofen_pump) == false) return never;
    return {};
}

/// A shorter stretch of time cannot hold more falls than a longer one without any.
std::optional<double> falls_in(const std::optional<Falls>& falls, std::optional<int> Falls::*stretch)
{
    if (!falls) return {};
    if (falls->last_year == 0) return 0;
    return number_of(*falls.*stretch);
}

std::optional<bool> scored_by_pdds_only(const Patient& patient)
{
    if (!patient.disability) return {};
    return patient.disability->pdds && !patient.disability->edss;
}

std::optional<bool> cleared_since_relapse(const Patient& patient)
{
    if (!patient.cleared || !patient.relapse.recorded()) return {};
    const Date* relapse = patient.relapse.found();
    return !relapse || patient.cleared->on >= *relapse;
}

}

std::span<const MeasureKey> measure_keys()
{
    using enum Measure;
    static constexpr MeasureKey keys[] = {{"", "age", age, {0, 120}},
                                          {"disability", "edss", edss, {0, 10}},
                                          {"walks", "metres", metres, {0, 20000}},
                                          {"walks", "minutes_to_tiredness", minutes_to_tiredness, {0, 600}},
                                          {"falls", "last_year", falls_last_year, {0, 1000}},
                                          {"falls", "last_half_year", falls_last_half_year, {0, 1000}},
                                          {"falls", "last_two_weeks", falls_last_two_weeks, {0, 1000}},
                                          {"fatigue", "fss", fss, {1, 7}},
                                          {"fatigue", "mfis_cognitive", mfis_cognitive, {0, 40}},
                                          {"time", "days", free_days, {0, 7}},
                                          {"balance", "berg", berg, {0, 56}},
                                          {"balance", "tandem_s", tandem_s, {0, 300}},
                                          {"balance", "stands_s", stands_s, {0, 600}},
                                          {"rest", "systolic", systolic, {50, 300}},
                                          {"rest", "diastolic", diastolic, {30, 200}},
                                          {"rest", "pulse", pulse, {25, 250}},
                                          {"relapse", "days_ago", days_since_relapse, {0, 36500}},
                                          {"cleared", "months_ago", months_since_clearance, {0, 1200}},
                                          {"aid", "checked_months_ago", months_since_aid_check, {0, 1200}},
                                          {"fever", "hours_ago", hours_since_fever, {0, 87600}},
                                          {"infection", "hours_ago", hours_since_infection, {0, 87600}},
                                          {"surgery", "weeks_ago", weeks_since_surgery, {0, 5200}},
                                          {"pump", "weeks_ago", weeks_since_pump, {0, 5200}}};
    return keys;
}

std::span<const QuestionKey> question_keys()
{
    using enum Question;
    static constexpr QuestionKey keys[] = {{"falls", "injured", injured_in_a_fall},
                                           {"home", "alone", lives_alone},
                                           {"home", "stairs", has_stairs},
                                           {"home", "floor_rise", rises_from_floor},
                                           {"home", "rail", has_rail},
                                           {"disability", "only_pdds", scored_by_pdds_only},
                                           {"", "heat_sensitive", heat_sensitive},
                                           {"", "numb_feet", numb_feet},
                                           {"", "helper", has_helper},
                                           {"cleared", "since_relapse", cleared_since_relapse}};
    return keys;
}

std::optional<double> measured(const Patient& patient, Measure measure, Date on)
{
    const auto part = [](const auto& group, auto member) {
        return group ? number_of((*group).*member) : std::optional<double>{};
    };
    switch (measure) {
    case Measure::age: return age_on(patient, on);
    case Measure::edss: return edss_or_like(patient);
    case Measure::metres: return patient.walks ? std::optional<double>(patient.walks->metres) : std::nullopt;
    case Measure::minutes_to_tiredness: return part(patient.walks, &Walks::minutes_to_tiredness);
    case Measure::falls_last_year:
        return patient.falls ? std::optional<double>(patient.falls->last_year) : std::nullopt;
    case Measure::falls_last_half_year: return falls_in(patient.falls, &Falls::last_half_year);
    case Measure::falls_last_two_weeks: return falls_in(patient.falls, &Falls::last_two_weeks);
    case Measure::fss: return fss_or_like(patient);
    case Measure::mfis_cognitive: return part(patient.fatigue, &Fatigue::mfis_cognitive);
    case Measure::free_days: return static_cast<double>(patient.time.size());
    case Measure::berg: return part(patient.balance, &Balance::berg);
    case Measure::tandem_s: return part(patient.balance, &Balance::tandem_s);
    case Measure::stands_s: return part(patient.balance, &Balance::stands_s);
    case Measure::systolic: return part(patient.rest, &AtRest::systolic);
    case Measure::diastolic: return part(patient.rest, &AtRest::diastolic);
    case Measure::pulse: return part(patient.rest, &AtRest::pulse);
    case Measure::days_since_relapse: return days_since_relapse(patient, on);
    case Measure::months_since_clearance: return months_since_clearance(patient, on);
    case Measure::months_since_aid_check: return months_since_aid_check(patient, on);
    case Measure::hours_since_fever: return hours_after(patient.fever, on);
    case Measure::hours_since_infection: return hours_after(patient.infection, on);
    case Measure::weeks_since_surgery: return weeks_since_surgery(patient, on);
    case Measure::weeks_since_pump: return weeks_since_pump(patient, on);
    }
    return {};
}

std::optional<bool> answer(const Patient& patient, Question question)
{
    const auto home = patient.home.value_or(Home{});
    switch (question) {
    case Question::injured_in_a_fall:
        return patient.falls ? std::optional(patient.falls->injured) : std::nullopt;
    case Question::lives_alone: return home.alone;
    case Question::has_stairs: return home.stairs;
    case Question::rises_from_floor: return home.floor_rise;
    case Question::has_rail: return home.rail;
    case Question::scored_by_pdds_only: return scored_by_pdds_only(patient);
    case Question::heat_sensitive: return patient.heat_sensitive;
    case Question::numb_feet: return patient.numb_feet;
    case Question::has_helper: return patient.helper ? std::optional(!patient.helper->empty()) : std::nullopt;
    case Question::cleared_since_relapse: return cleared_since_relapse(patient);
    }
    return {};
}

}
