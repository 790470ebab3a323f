#include "tests/engine/patient/any_patient.h"

#include <algorithm>

namespace pacewise::test {

namespace {

using namespace std::chrono_literals;

bool tossed() { return *rc::gen::arbitrary<bool>(); }
int from(int least, int most) { return *rc::gen::inRange(least, most + 1); }

template <class E> E any_word()
{
    const auto words = vocabulary<E>();
    return words[static_cast<std::size_t>(from(0, static_cast<int>(words.size()) - 1))].meaning;
}
template <class E> std::vector<E> some_words()
{
    std::vector<E> some;
    for (int left = from(0, 3); left > 0; --left)
        if (const E word = any_word<E>(); std::find(some.begin(), some.end(), word) == some.end())
            some.push_back(word);
    return some;
}

std::string any_text() { return *rc::gen::elementOf(awkward_texts()); }
Date any_date() { return Date(std::chrono::days(from(15000, 20000))); }
Side one_side() { return tossed() ? Side::left : Side::right; }

std::optional<int> perhaps(int least, int most)
{
    return tossed() ? std::optional(from(least, most)) : std::nullopt;
}
std::optional<bool> perhaps_true() { return tossed() ? std::optional(tossed()) : std::nullopt; }
std::optional<double> perhaps_decimal(int least, int most)
{
    return tossed() ? std::optional(from(least * 100, most * 100) / 100.0) : std::nullopt;
}
template <class E> std::optional<E> perhaps_word()
{
    return tossed() ? std::optional(any_word<E>()) : std::nullopt;
}
template <class T, class Any> Finding<T> any_finding(Any any)
{
    const int state = from(0, 2);
    return state == 0 ? Finding<T>() : state == 1 ? Finding<T>::absent() : Finding<T>::present(any());
}

WeekWindows any_week()
{
    WeekWindows week;
    for (const Weekday day : all_weekdays) {
        int clock = from(0, 600);
        for (int windows = from(0, 2); windows > 0; --windows) {
            const ClockTime begin{clock}, end{clock + from(1, 240)};
            week[day].push_back({begin, end});
            clock = end.minutes + from(1, 120);
        }
        if (week[day].empty()) week.erase(day);
    }
    return week;
}

Aid any_aid()
{
    Aid aid;
    aid.type = any_word<AidType>();
    if (tossed()) aid.checked = any_date();
    aid.pain_since_new = tossed();
    if (is_two_sided(aid.type)) {
        if (tossed()) aid.leans = one_side();
    } else if (aid.type != AidType::none && aid.type != AidType::wheelchair)
        aid.side = one_side();
    return aid;
}

Falls any_falls()
{
    Falls falls{from(0, 20), {}, {}, false};
    falls.last_half_year = perhaps(0, falls.last_year);
    falls.last_two_weeks = perhaps(0, falls.last_half_year.value_or(falls.last_year));
    falls.injured = falls.last_year > 0 && tossed();
    return falls;
}

Fatigue any_fatigue()
{
    Fatigue fatigue;
    fatigue.fss = perhaps_decimal(1, 7);
    fatigue.mfis = perhaps(40, 84);
    fatigue.mfis_cognitive = perhaps(0, 40);
    fatigue.fsmc = perhaps(20, 100);
    for (const TimeOfDay time : some_words<TimeOfDay>()) fatigue.curve[time] = from(0, 10);
    for (const Weekday day : some_words<Weekday>()) fatigue.week[day] = from(0, 10);
    return fatigue;
}

FootDrop any_foot_drop()
{
    FootDrop drop{any_word<Side>(), tossed(), tossed(), {}};
    if (tossed()) drop.drags_after = std::chrono::seconds(from(0, 8000));
    return drop;
}

std::vector<Pain> any_pain()
{
    std::vector<Pain> rows;
    for (const Joint joint : some_words<Joint>()) {
        const int now = from(0, 10);
        rows.push_back({joint, any_word<Side>(), now, from(now, 10), any_word<PainCause>()});
    }
    return rows;
}

MedicineUse any_use(Medicine medicine)
{
    MedicineUse use;
    use.medicine = medicine;
    if (tossed()) use.brand = medicine == Medicine::interferon ? "Rebif" : any_text();
    if (tossed())
        use.days = some_words<Weekday>();
    else if (tossed()) {
        use.every = std::chrono::hours(from(24, 5000));
        use.last = any_date();
    }
    for (int times = from(0, 3); times > 0; --times) use.at.push_back({times * 60 + from(0, 59)});
    if (tossed()) use.reaction = Reaction{std::chrono::minutes(from(0, 90)), 48h, from(0, 10)};
    if (tossed()) use.drowsy = std::chrono::seconds(from(0, 20000));
    if (medicine == Medicine::botulinum_toxin) use.muscles = some_words<Muscle>();
    return use;
}

std::vector<MedicineUse> any_medicines()
{
    std::vector<Medicine> medicines = some_words<Medicine>();
    std::sort(medicines.begin(), medicines.end());  // as the vocabulary has them
    std::vector<MedicineUse> uses;
    for (const Medicine medicine : medicines) uses.push_back(any_use(medicine));
    return uses;
}

void add_walking(Patient& patient)
{
    if (tossed()) patient.disability = Disability{from(2, 19) / 2.0, perhaps(0, 8)};
    if (tossed()) patient.walks = Walks{from(0, 20000), perhaps(0, 600)};
    if (tossed()) patient.aid = any_aid();
    if (tossed()) patient.falls = any_falls();
    if (tossed()) patient.home = Home{perhaps_true(), perhaps_true(), perhaps_true(), perhaps_true()};
    if (tossed()) patient.helper = any_week();
    if (tossed())
        patient.balance = Balance{perhaps(0, 56), perhaps(0, 300), perhaps_decimal(1, 60),
                                  perhaps_word<Support>(), perhaps(0, 600)};
    patient.transfers = perhaps_word<Transfers>();
}

void add_muscles(Patient& patient)
{
    if (tossed()) {
        patient.spasticity.emplace();
        for (const Muscle muscle : some_words<Muscle>())
            patient.spasticity->push_back({muscle, any_word<Side>(), any_word<Ashworth>(), tossed()});
    }
    if (tossed()) {
        patient.weakness.emplace();
        for (const Muscle muscle : some_words<Muscle>())
            patient.weakness->push_back({muscle, any_word<Side>(), from(0, 5)});
    }
    patient.spasms = any_finding<Spasms>([] {
        return Spasms{any_word<SpasmKind>(), from(0, 200), tossed()};
    });
    if (tossed()) patient.clonus = tossed() ? std::vector{Side::left, Side::right} : std::vector<Side>{};
    patient.foot_drop = any_finding<FootDrop>(any_foot_drop);
    if (tossed()) patient.pain = any_pain();
    patient.hug = any_finding<Side>(any_word<Side>);
}

void add_conditions(Patient& patient)
{
    if (tossed()) {
        patient.conditions = some_words<Condition>();
        const auto has = [&](Condition condition) {
            const auto& list = *patient.conditions;
            return std::find(list.begin(), list.end(), condition) != list.end();
        };
        std::erase_if(*patient.conditions, [](Condition each) { return each == Condition::infection; });
        for (const Condition condition : some_words<Condition>())
            if (!has(condition)) patient.unchecked.push_back(condition);
        for (const Condition told : {Condition::pressure_sore, Condition::baclofen_pump})
            if (!has(told)) {
                patient.conditions->push_back(told);
                std::erase(patient.unchecked, told);
            }
    }
    if (tossed()) patient.sores = std::vector<Sore>{{any_word<SorePlace>(), any_word<Side>()}};
    if (tossed()) patient.pump = any_date();
}

void add_illnesses(Patient& patient)
{
    add_conditions(patient);
    if (tossed()) patient.medicines = any_medicines();
    patient.relapse = any_finding<Date>(any_date);
    patient.fever = any_finding<Date>(any_date);
    patient.infection = any_finding<Date>(any_date);
    patient.surgery = any_finding<Surgery>([] {
        return Surgery{any_date(), some_words<Tag>(), some_words<Position>()};
    });
    if (tossed()) patient.rest = AtRest{perhaps(120, 300), perhaps(30, 119), perhaps(25, 250)};
    patient.cognition = perhaps_word<Cognition>();
    patient.vision = perhaps_word<Vision>();
    patient.numb_feet = perhaps_true();
    patient.heat_sensitive = perhaps_true();
    if (tossed()) patient.fatigue = any_fatigue();
    if (tossed()) patient.cleared = Clearance{any_text(), any_date()};
    patient.prescribed = some_words<Tag>();
}

void add_life(Patient& patient)
{
    patient.equipment = some_words<Equipment>();
    if (tossed()) patient.bands = Bands{tossed() ? any_text() : "", perhaps_true()};
    patient.shoes = perhaps_true();
    patient.time = any_week();
    if (tossed()) patient.busy = any_text();
    for (const Goal goal : some_words<Goal>()) patient.goals.push_back({goal, from(1, 5)});
    if (tossed()) patient.likes = {"yoga", "no", "on"};
    if (tossed()) patient.dislikes = {"floor", "none"};
}

}

rc::Gen<Patient> any_patient()
{
    return rc::gen::exec([] {
        Patient patient = single_findings().front().patient;
        if (tossed()) patient.name = any_text();
        patient.print = {any_word<PrintSize>(), any_word<PaperSize>()};
        if (tossed()) patient.language = "pt-BR";
        if (tossed()) patient.examined = Date(std::chrono::days(20000));
        add_walking(patient);
        add_muscles(patient);
        add_illnesses(patient);
        add_life(patient);
        return patient;
    });
}

}
