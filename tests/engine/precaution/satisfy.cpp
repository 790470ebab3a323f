#include "tests/engine/precaution/satisfy.h"

#include <stdexcept>

namespace pacewise::test {

namespace {

using namespace std::chrono;

/// Some value between the limits that the comparison is true for.
double value_for(const Comparison& compare, Range<double> limits)
{
    for (const Comparison::Part& part : compare.parts)
        for (const double step : {0.0, 1.0, -1.0, 0.5, -0.5})
            if (const double value = part.number + step; limits.holds(value) && compare.holds(value))
                return value;
    throw std::runtime_error("no value fits the comparison");
}

Range<double> limits_of(Measure measure)
{
    for (const MeasureKey& key : measure_keys())
        if (key.measure == measure) return key.limits;
    throw std::runtime_error("a measure without a key");
}

Side side_for(WantedSide wanted)
{
    switch (wanted) {
    case WantedSide::any:
    case WantedSide::left: return Side::left;
    case WantedSide::right: return Side::right;
    case WantedSide::both: return Side::both;
    }
    return Side::both;
}

void set_edss(Patient& patient, double edss)
{
    patient.disability = Disability{edss, {}};
    patient.walks.reset();
    patient.aid.reset();
}

Date days_before(Date on, double days_ago) { return on - days(static_cast<int>(days_ago)); }

void set_measure(Measure measure, double value, Patient& patient, Date on)
{
    const int whole = static_cast<int>(value);
    switch (measure) {
    case Measure::age: patient.born = static_cast<int>(year_month_day(on).year()) - whole; return;
    case Measure::edss: return set_edss(patient, value);
    case Measure::metres: patient.walks->metres = whole; return;
    case Measure::minutes_to_tiredness: patient.walks->minutes_to_tiredness = whole; return;
    case Measure::falls_last_year: patient.falls->last_year = whole; return;
    case Measure::falls_last_half_year:
        patient.falls->last_year = whole;
        patient.falls->last_half_year = whole;
        return;
    case Measure::falls_last_two_weeks: patient.falls = Falls{whole, whole, whole, false}; return;
    case Measure::fss: patient.fatigue->fss = value; return;
    case Measure::mfis_cognitive: patient.fatigue->mfis_cognitive = whole; return;
    case Measure::free_days:
        patient.time.clear();
        for (int day = 0; day < whole; ++day)
            patient.time[all_weekdays[static_cast<std::size_t>(day)]] = {Window{{540}, {600}}};
        return;
    case Measure::stands_s: patient.balance->stands_s = whole; return;
    case Measure::hours_since_fever:
        patient.fever = Finding<Date>::present(days_before(on, value / 24));
        return;
    case Measure::hours_since_infection:
        patient.infection = Finding<Date>::present(days_before(on, value / 24));
        return;
    case Measure::weeks_since_surgery:
        patient.surgery = Finding<Surgery>::present({days_before(on, value * 7), {}, {}});
        return;
    case Measure::weeks_since_pump: patient.pump = days_before(on, value * 7); return;
    case Measure::berg: patient.balance->berg = whole; return;
    case Measure::tandem_s: patient.balance->tandem_s = whole; return;
    case Measure::systolic: patient.rest->systolic = whole; return;
    case Measure::diastolic: patient.rest->diastolic = whole; return;
    case Measure::pulse: patient.rest->pulse = whole; return;
    case Measure::days_since_relapse:
        patient.relapse = Finding<Date>::present(days_before(on, value));
        return;
    case Measure::months_since_clearance: patient.cleared->on = days_before(on, value * 31); return;
    case Measure::months_since_aid_check:
        patient.aid = Aid{AidType::cane, Side::left, days_before(on, value * 31)};
        return;
    }
}

void set_answer(Question question, bool yes, Patient& patient)
{
    switch (question) {
    case Question::injured_in_a_fall: patient.falls->injured = yes; return;
    case Question::lives_alone: patient.home->alone = yes; return;
    case Question::has_stairs: patient.home->stairs = yes; return;
    case Question::rises_from_floor: patient.home->floor_rise = yes; return;
    case Question::has_rail: patient.home->rail = yes; return;
    case Question::scored_by_pdds_only:
        patient.disability = yes ? Disability{{}, 1} : Disability{1.0, {}};
        return;
    case Question::heat_sensitive: patient.heat_sensitive = yes; return;
    case Question::numb_feet: patient.numb_feet = yes; return;
    case Question::has_helper:
        if (!yes) patient.helper->clear();
        return;
    case Question::cleared_since_relapse:
        patient.relapse = Finding<Date>::present(patient.cleared->on + days(yes ? -1 : 1));
        return;
    }
}

struct Setter {
    Patient& patient;
    Date on;

    void operator()(const NumberTest& test) const
    {
        set_measure(test.measure, value_for(test.compare, limits_of(test.measure)), patient, on);
    }
    void operator()(const QuestionTest& test) const { set_answer(test.question, test.expected, patient); }
    void operator()(const WordTest<Band>& test) const
    {
        const double edss[] = {2.0, 6.0, 6.5, 7.5, 8.5};
        set_edss(patient, edss[static_cast<int>(test.any_of.at(0))]);
    }
    void operator()(const WordTest<FallClass>& test) const
    {
        const int falls = static_cast<int>(test.any_of.at(0));
        patient.falls->last_year = std::max(patient.falls->last_year, falls);
        patient.falls->last_half_year = std::max(*patient.falls->last_half_year, falls);
    }
    void operator()(const WordTest<AidType>& test) const
    {
        patient.aid = Aid{test.any_of.at(0), Side::left, on};
    }
    void operator()(const WordTest<Vision>& test) const { patient.vision = test.any_of.at(0); }
    void operator()(const WordTest<Transfers>& test) const { patient.transfers = test.any_of.at(0); }
    void operator()(const WordTest<Cognition>& test) const { patient.cognition = test.any_of.at(0); }
    void operator()(const WordTest<Condition>& test) const
    {
        patient.conditions->push_back(test.any_of.at(0));
    }
    void operator()(const WordTest<Medicine>& test) const
    {
        MedicineUse use;
        use.medicine = test.any_of.at(0);
        patient.medicines->push_back(use);
    }
    void operator()(const WordTest<Equipment>& test) const { patient.equipment.push_back(test.any_of.at(0)); }
    void operator()(const LackTest& test) const
    {
        for (const Equipment thing : test.things)
            std::erase_if(patient.equipment, [thing](Equipment owned) { return serves_as(owned, thing); });
    }
    void operator()(const ToneTest& test) const
    {
        const auto grade = static_cast<Ashworth>(static_cast<int>(value_for(test.mas, {0, 5})));
        const Muscle muscle = test.muscles.empty() ? Muscle::quadriceps : test.muscles[0];
        patient.spasticity->push_back({muscle, side_for(test.side), grade, test.used_to_stand});
    }
    void operator()(const WeaknessTest& test) const
    {
        const Muscle muscle = test.muscles.empty() ? Muscle::quadriceps : test.muscles[0];
        patient.weakness->push_back(
            {muscle, side_for(test.side), static_cast<int>(value_for(test.mrc, {0, 4}))});
    }
    void operator()(const PainTest& test) const
    {
        const int worst = static_cast<int>(value_for(test.worst, {0, 10}));
        patient.pain->push_back({test.joints.empty() ? Joint::elbow : test.joints[0], side_for(test.side), 0,
                                 worst, test.causes.empty() ? PainCause::gait : test.causes[0]});
    }
    void operator()(const SpasmTest& test) const
    {
        patient.spasms = Finding<Spasms>::present({test.kinds.empty() ? SpasmKind::mixed : test.kinds[0],
                                                   static_cast<int>(value_for(test.per_day, {0, 200})),
                                                   test.on_standing.value_or(false)});
    }
    void operator()(const FootDropTest& test) const
    {
        patient.foot_drop = Finding<FootDrop>::present(
            {side_for(test.side), test.brace.value_or(true), test.fatigable.value_or(false)});
    }
    void operator()(const ClonusTest& test) const { patient.clonus->push_back(side_for(test.side)); }
    void operator()(const HugTest& test) const { patient.hug = Finding<Side>::present(side_for(test.side)); }
    void operator()(const AidSideTest& test) const { patient.aid->side = side_for(test.side); }
    void operator()(const SoreTest& test) const { patient.sores = {{test.places.at(0), Side::left}}; }
    void operator()(const SurgeonsListTest&) const
    {
        patient.surgery = Finding<Surgery>::present({on - days(400), {Tag::spine_twist}, {Position::prone}});
    }
    void operator()(const InjectedTest& test) const
    {
        MedicineUse use;
        use.medicine = Medicine::botulinum_toxin;
        use.last = on - days(static_cast<int>(7 * value_for(test.weeks_ago, {0, 520})));
        use.muscles = {test.muscles.empty() ? Muscle::calf : test.muscles[0]};
        patient.medicines->push_back(use);
    }
    void operator()(const UnprescribedTest&) const {}  // an all-clear patient has nothing prescribed
};

}

Patient all_clear(Date examined)
{
    Patient patient;
    patient.born = static_cast<int>(year_month_day(examined).year()) - 40;
    patient.disability = Disability{1.0, {}};
    patient.walks = Walks{5000, 60};
    patient.aid = Aid{};
    patient.falls = Falls{0, 0, 0, false};
    patient.home = Home{false, false, true};
    patient.helper = WeekWindows{{Weekday::mon, {Window{{540}, {600}}}}};
    patient.fatigue = Fatigue{1.0, {}};
    patient.fatigue->mfis_cognitive = 0;
    patient.heat_sensitive = false;
    patient.spasticity.emplace();
    patient.spasms = Finding<Spasms>::absent();
    patient.clonus.emplace();
    patient.weakness.emplace();
    patient.foot_drop = Finding<FootDrop>::absent();
    patient.numb_feet = false;
    patient.vision = Vision::normal;
    patient.pain.emplace();
    patient.balance = Balance{56, 60, 7.0, Support::none, 120};
    patient.medicines.emplace();
    patient.conditions.emplace();
    patient.relapse = Finding<Date>::absent();
    patient.fever = Finding<Date>::absent();
    patient.infection = Finding<Date>::absent();
    patient.surgery = Finding<Surgery>::absent();
    patient.time = WeekWindows{};
    for (const Weekday day : all_weekdays) patient.time[day] = {Window{{540}, {600}}};
    patient.rest = AtRest{120, 75, 65};
    patient.transfers = Transfers::alone;
    patient.cognition = Cognition::normal;
    patient.hug = Finding<Side>::absent();
    patient.cleared = Clearance{"Dr. A.", examined - days(10)};
    return patient;
}

void satisfy(const Test& test, Patient& patient, Date on) { std::visit(Setter{patient, on}, test); }

}
