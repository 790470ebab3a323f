#include "tests/support/dice.h"
#include "tests/support/instances.h"

namespace pacewise {

namespace {

constexpr std::array leg_muscles{Muscle::calf, Muscle::adductors, Muscle::hamstrings, Muscle::quadriceps};
constexpr std::array weak_muscles_list{Muscle::dorsiflexors, Muscle::hip_abductors, Muscle::quadriceps,
                                       Muscle::hip_flexors, Muscle::glutes};

void add_common(Patient& patient, Dice& dice)
{
    patient.born = 2026 - dice.from(25, 62);
    patient.examined = read_date("2026-11-02");
    patient.falls = Falls{0, 0, 0, false};
    patient.vision = Vision::normal;
    patient.cognition = Cognition::normal;
    patient.conditions.emplace();
    patient.spasticity.emplace();
    patient.weakness.emplace();
    patient.pain.emplace();
    patient.medicines.emplace();
    patient.numb_feet = dice.percent(30);
    patient.heat_sensitive = dice.percent(50);
    patient.cleared = Clearance{"Dr. T.", read_date("2026-10-01").value()};
    patient.transfers = Transfers::alone;
    patient.home = Home{dice.percent(40), dice.percent(50), true};
    patient.rest = AtRest{120, 75, 70};
    for (const Equipment thing :
         {Equipment::chair, Equipment::counter, Equipment::wall, Equipment::mat, Equipment::bed,
          Equipment::pillow, Equipment::towel, Equipment::strap, Equipment::band_yellow, Equipment::band_red})
        patient.equipment.push_back(thing);
    if (dice.percent(50)) patient.equipment.push_back(Equipment::stationary_bike);
}

void add_goals(Patient& patient, Dice& dice, std::vector<Goal> of)
{
    for (const Goal goal : of)
        if (dice.percent(70)) patient.goals.push_back({goal, dice.from(1, 3)});
    if (patient.goals.empty()) patient.goals.push_back({of.front(), 2});
    if (dice.percent(40)) patient.likes.emplace_back(word_of(dice.word<Modality>()));
}

void add_tone(Patient& patient, Dice& dice, int chance, Ashworth least, Ashworth most)
{
    for (const Muscle muscle : leg_muscles)
        if (dice.percent(chance))
            patient.spasticity->push_back({muscle, dice.one_side(), dice.percent(50) ? least : most});
}

void add_weakness(Patient& patient, Dice& dice, int chance, int least)
{
    for (const Muscle muscle : weak_muscles_list)
        if (dice.percent(chance)) patient.weakness->push_back({muscle, dice.one_side(), dice.from(least, 4)});
}

Patient mild(Patient patient, Dice& dice)
{
    patient.disability = Disability{dice.from(2, 7) / 2.0, {}};
    patient.walks = Walks{dice.from(8, 40) * 100, {}};
    patient.aid = Aid{};
    patient.fatigue = Fatigue{dice.from(15, 45) / 10.0, {}};
    patient.balance = Balance{dice.from(52, 56), 30, {}, Support::none};
    add_tone(patient, dice, 10, Ashworth::one, Ashworth::one);
    add_weakness(patient, dice, 15, 4);
    add_goals(patient, dice, {Goal::walking, Goal::balance, Goal::fatigue});
    return patient;
}

Patient moderate(Patient patient, Dice& dice)
{
    patient.disability = Disability{dice.from(9, 12) / 2.0, {}};
    patient.walks = Walks{dice.from(1, 4) * 100, dice.from(4, 12)};
    patient.aid = Aid{AidType::cane, dice.one_side(), read_date("2026-08-01")};
    patient.fatigue = Fatigue{dice.from(40, 60) / 10.0, {{TimeOfDay::morning, 2}, {TimeOfDay::afternoon, 6}}};
    patient.balance = Balance{dice.from(45, 52), dice.from(5, 25), {}, {}};
    patient.falls = Falls{dice.from(0, 1), 0, 0, false};
    add_tone(patient, dice, 35, Ashworth::one, Ashworth::one_plus);
    add_weakness(patient, dice, 35, 3);
    if (dice.percent(40)) patient.foot_drop = Finding<FootDrop>::present({dice.one_side(), true, false});
    if (dice.percent(50)) {
        MedicineUse& shot = patient.medicines->emplace_back();
        shot.medicine = Medicine::interferon;
        shot.brand = "Rebif";
        shot.days = {Weekday::mon, Weekday::wed, Weekday::fri};
    }
    add_goals(patient, dice, {Goal::walking, Goal::balance, Goal::fatigue, Goal::transfers});
    return patient;
}

Patient severe(Patient patient, Dice& dice)
{
    patient.disability = Disability{7.0, {}};
    patient.walks = Walks{0, {}};
    patient.aid = Aid{AidType::wheelchair, {}, read_date("2026-08-01")};
    patient.fatigue = Fatigue{dice.from(40, 58) / 10.0, {}};
    patient.transfers = Transfers::helped;
    patient.home = Home{false, false, false};
    patient.helper.emplace();
    for (const Weekday day : all_weekdays)
        (*patient.helper)[day].push_back({ClockTime{8 * 60}, ClockTime{13 * 60}});
    patient.equipment.push_back(Equipment::wheelchair);
    patient.equipment.push_back(Equipment::arm_cycle);
    add_tone(patient, dice, 50, Ashworth::one_plus, Ashworth::two);
    add_weakness(patient, dice, 50, 2);
    add_goals(patient, dice, {Goal::arms, Goal::trunk, Goal::spasticity, Goal::transfers});
    return patient;
}

}

Patient patient_of(Affected affected, std::uint64_t seed)
{
    Dice dice(seed * 977 + static_cast<std::uint64_t>(affected));
    Patient patient;
    patient.id = PatientId("made-up-" + std::to_string(seed));
    add_common(patient, dice);
    switch (affected) {
    case Affected::mild: return mild(std::move(patient), dice);
    case Affected::moderate: return moderate(std::move(patient), dice);
    case Affected::severe: return severe(std::move(patient), dice);
    }
    return patient;
}

}
