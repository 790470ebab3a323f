#include "tests/support/random_patient.h"

#include "tests/support/dice.h"

namespace pacewise {

namespace {

void add_walking(Patient& patient, Dice& dice)
{
    if (dice.percent(90)) patient.disability = Disability{dice.from(0, 13) / 2.0, {}};
    if (dice.percent(80)) {
        patient.walks = Walks{dice.from(2, 60) * 20, {}};
        if (dice.percent(40)) patient.walks->minutes_to_tiredness = dice.from(2, 30);
    }
    if (dice.percent(80)) {
        patient.aid = Aid{};
        if (dice.percent(40)) patient.aid = Aid{AidType::cane, dice.one_side(), {}};
    }
    if (dice.percent(80)) patient.falls = Falls{dice.from(0, 2), dice.from(0, 1), 0, false};
    if (dice.percent(70)) patient.balance = Balance{dice.from(40, 56), dice.from(0, 30), {}, {}};
    if (dice.percent(70)) patient.numb_feet = dice.percent(30);
}

void add_muscles(Patient& patient, Dice& dice)
{
    if (dice.percent(80)) {
        patient.spasticity.emplace();
        for (const Muscle muscle : {Muscle::calf, Muscle::adductors, Muscle::hamstrings})
            if (dice.percent(30))
                patient.spasticity->push_back(
                    {muscle, dice.one_side(), dice.percent(50) ? Ashworth::one : Ashworth::one_plus});
    }
    if (dice.percent(80)) {
        patient.weakness.emplace();
        for (const Muscle muscle : {Muscle::dorsiflexors, Muscle::hip_abductors, Muscle::quadriceps})
            if (dice.percent(30)) patient.weakness->push_back({muscle, dice.one_side(), dice.from(3, 4)});
    }
    if (dice.percent(70)) {
        patient.pain.emplace();
        for (const Joint joint : {Joint::knee, Joint::shoulder, Joint::spine})
            if (dice.percent(20))
                patient.pain->push_back({joint, dice.one_side(), 1, dice.from(2, 6), PainCause::gait});
    }
}

void add_tiredness(Patient& patient, Dice& dice)
{
    if (dice.percent(80)) patient.fatigue = Fatigue{dice.from(10, 70) / 10.0, {}};
    if (dice.percent(60)) patient.heat_sensitive = dice.percent(40);
    if (dice.percent(60)) patient.cognition = Cognition::normal;
    if (dice.percent(70)) patient.vision = Vision::normal;
    if (dice.percent(60)) patient.home = Home{dice.percent(50), dice.percent(50), dice.percent(70)};
    if (dice.percent(30))
        patient.helper = WeekWindows{{dice.word<Weekday>(), {{ClockTime{8 * 60}, ClockTime{12 * 60}}}}};
    if (dice.percent(50)) patient.conditions.emplace();
}

void add_time(Patient& patient, Dice& dice)
{
    const int chance = dice.from(35, 90);
    for (const Weekday day : all_weekdays) {
        if (!dice.percent(chance)) continue;
        const int from = dice.from(7, 12) * 60;
        patient.time[day].push_back({ClockTime{from}, ClockTime{from + 5 * dice.from(5, 18)}});
        if (dice.percent(20)) patient.time[day].push_back({ClockTime{17 * 60}, ClockTime{18 * 60}});
    }
}

void add_home(Patient& patient, Dice& dice)
{
    for (const Word<Equipment>& thing : vocabulary<Equipment>())
        if (dice.percent(40)) patient.equipment.push_back(thing.meaning);
    for (int goals = dice.from(0, 3); goals > 0; --goals)
        patient.goals.push_back({dice.word<Goal>(), dice.from(1, 5)});
    if (dice.percent(30)) patient.likes.emplace_back(word_of(dice.word<Modality>()));
    if (dice.percent(30)) patient.dislikes.emplace_back(word_of(dice.word<Modality>()));
}

}

Patient random_patient(std::uint64_t seed)
{
    Dice dice(seed);
    Patient patient;
    patient.id = PatientId("random-" + std::to_string(seed));
    patient.born = 2026 - dice.from(20, 70);
    add_walking(patient, dice);
    add_muscles(patient, dice);
    add_tiredness(patient, dice);
    add_time(patient, dice);
    add_home(patient, dice);
    return patient;
}

}
