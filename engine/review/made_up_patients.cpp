#include "engine/review/made_up_patients.h"

namespace pacewise {

namespace {

struct Ability {
    Band band;
    double edss;
    int metres;
    AidType aid;
    Transfers transfers;
};
// clinical.md G01, G04
constexpr Ability abilities[] = {{Band::a, 2.0, 1000, AidType::none, Transfers::alone},
                                 {Band::b, 6.0, 120, AidType::cane, Transfers::alone},
                                 {Band::b2, 6.5, 40, AidType::rollator, Transfers::alone},
                                 {Band::c, 7.5, 3, AidType::wheelchair, Transfers::alone},
                                 {Band::d, 8.5, 0, AidType::wheelchair, Transfers::helped}};

Aid aid_of(AidType type)
{
    Aid aid;
    aid.type = type;
    if (type == AidType::cane) aid.side = Side::right;
    aid.checked = made_up_start();
    return aid;
}

WeekWindows all_mornings()
{
    WeekWindows week;
    for (const Word<Weekday>& day : vocabulary<Weekday>())
        week[day.meaning] = {Window{ClockTime{9 * 60}, ClockTime{11 * 60}}};
    return week;
}

/// Looked for and not there: every finding that a precaution may ask for.
void find_nothing(Patient& patient)
{
    patient.falls = Falls{};
    patient.fatigue = Fatigue{};
    patient.fatigue->fss = 2;
    patient.heat_sensitive = false;
    patient.spasticity.emplace();
    patient.spasms = Finding<Spasms>::absent();
    patient.clonus.emplace();
    patient.weakness.emplace();
    patient.foot_drop = Finding<FootDrop>::absent();
    patient.numb_feet = false;
    patient.vision = Vision::normal;
    patient.pain.emplace();
    patient.medicines.emplace();
    patient.conditions.emplace();
    patient.relapse = Finding<Date>::absent();
    patient.fever = Finding<Date>::absent();
    patient.infection = Finding<Date>::absent();
    patient.sores.emplace();
    patient.surgery = Finding<Surgery>::absent();
    patient.rest = AtRest{120, 80, 70};
    patient.cognition = Cognition::normal;
    patient.hug = Finding<Side>::absent();
}

Balance balance_of(Band band)
{
    Balance balance;
    balance.berg = band == Band::a ? 56 : band == Band::b ? 50 : band == Band::b2 ? 40 : 10;
    balance.tandem_s = band == Band::a ? 30 : 5;
    balance.stands_s = band == Band::d ? 0 : 120;
    if (band == Band::a) balance.support = Support::none;
    return balance;
}

/// What needs practice or courage is prescribed by hand in the best case (B42, B51).
void live_well(Patient& patient, bool best_case)
{
    Home home;
    home.alone = !best_case;
    home.stairs = true;
    home.rail = best_case;
    home.floor_rise = best_case;
    patient.home = home;
    patient.helper = best_case ? all_mornings() : WeekWindows{};
    patient.shoes = true;
    if (!best_case) return;
    for (const Word<Tag>& tag : vocabulary<Tag>()) patient.prescribed.push_back(tag.meaning);
}

Patient person(const Ability& ability, bool best_case)
{
    Patient patient;
    patient.id = PatientId("made-up");
    patient.born = 1986;
    patient.examined = made_up_start();
    patient.disability = Disability{ability.edss, {}};
    patient.walks = Walks{ability.metres, {}};
    patient.aid = aid_of(ability.aid);
    patient.transfers = ability.transfers;
    find_nothing(patient);
    patient.balance = balance_of(ability.band);
    patient.cleared = Clearance{"made up", made_up_start()};
    patient.bands = Bands{"", true};
    patient.time = all_mornings();
    live_well(patient, best_case);
    return patient;
}

std::vector<Equipment> everything()
{
    std::vector<Equipment> things;
    for (const Word<Equipment>& thing : vocabulary<Equipment>()) things.push_back(thing.meaning);
    return things;
}

}

Date made_up_start() { return Date(std::chrono::year(2026) / std::chrono::January / 5); }

std::vector<MadeUpPatient> made_up_patients(const std::set<Equipment>& household)
{
    const std::vector<Equipment> little(household.begin(), household.end());
    std::vector<MadeUpPatient> patients;
    for (const bool best_case : {true, false})
        for (const bool all : {true, false})
            for (const Ability& ability : abilities) {
                MadeUpPatient made{ability.band, best_case, all, person(ability, best_case)};
                made.patient.equipment = all ? everything() : little;
                patients.push_back(std::move(made));
            }
    return patients;
}

}
