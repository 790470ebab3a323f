#include "engine/precaution/when.h"

#include <algorithm>

namespace pacewise {

namespace {

bool fits(WantedSide wanted, Side side)
{
    switch (wanted) {
    case WantedSide::any: return true;
    case WantedSide::left: return sides_meet(side, Side::left);
    case WantedSide::right: return sides_meet(side, Side::right);
    case WantedSide::both: return side == Side::both;
    }
    return false;
}

template <class E> bool is_one_of(E value, const std::vector<E>& words)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

template <class E> bool is_wanted(E value, const std::vector<E>& words)
{
    return words.empty() || is_one_of(value, words);
}

/// The sides of all rows about one muscle or joint, put together: left and right make both.
void add_place(std::vector<FoundAt>& places, const FoundAt& place)
{
    for (FoundAt& known : places) {
        if (known.muscle != place.muscle || known.joint != place.joint) continue;
        if (known.side != place.side) known.side = Side::both;
        return;
    }
    places.push_back(place);
}

Answer seen_at(std::vector<FoundAt> places, WantedSide wanted)
{
    const auto unfit = [wanted](const FoundAt& place) { return !fits(wanted, place.side); };
    places.erase(std::remove_if(places.begin(), places.end(), unfit), places.end());
    return {truth_of(!places.empty()), std::move(places)};
}

template <class E> Answer look_for_word(const WordTest<E>& test, const std::optional<E>& word)
{
    return {word ? truth_of(is_one_of(*word, test.any_of)) : Truth::unknown, {}};
}

Answer see(const NumberTest& test, const Patient& patient, Date on)
{
    const auto value = measured(patient, test.measure, on);
    return {value ? truth_of(test.compare.holds(*value)) : Truth::unknown, {}};
}

Answer see(const QuestionTest& test, const Patient& patient, Date)
{
    const auto yes = answer(patient, test.question);
    return {yes ? truth_of(*yes == test.expected) : Truth::unknown, {}};
}

Answer see(const WordTest<Band>& test, const Patient& patient, Date)
{
    return look_for_word(test, band_of(patient));
}

Answer see(const WordTest<FallClass>& test, const Patient& patient, Date)
{
    return {truth_of(is_one_of(fall_class(patient), test.any_of)), {}};
}

Answer see(const WordTest<AidType>& test, const Patient& patient, Date)
{
    if (!patient.aid) return {Truth::unknown, {}};
    const bool found = is_one_of(patient.aid->type, test.any_of);
    std::vector<FoundAt> at;
    if (found && patient.aid->side) at.push_back({{}, {}, *patient.aid->side});
    return {truth_of(found), at};
}

Answer see(const WordTest<Vision>& test, const Patient& patient, Date)
{
    return look_for_word(test, patient.vision);
}

Answer see(const WordTest<Transfers>& test, const Patient& patient, Date)
{
    return look_for_word(test, patient.transfers);
}

Answer see(const WordTest<Cognition>& test, const Patient& patient, Date)
{
    return look_for_word(test, patient.cognition);
}

Answer see(const WordTest<Condition>& test, const Patient& patient, Date)
{
    Truth truth = Truth::no;
    for (const Condition condition : test.any_of) {
        const auto has = has_condition(patient, condition);
        truth = either(truth, has ? truth_of(*has) : Truth::unknown);
    }
    return {truth, {}};
}

Answer see(const WordTest<Medicine>& test, const Patient& patient, Date)
{
    if (!patient.medicines) return {Truth::unknown, {}};
    const auto taken = [&](Medicine medicine) { return takes(patient, medicine) != nullptr; };
    return {truth_of(std::any_of(test.any_of.begin(), test.any_of.end(), taken)), {}};
}

Answer see(const WordTest<Equipment>& test, const Patient& patient, Date)
{
    const auto owned = [&](Equipment asked) { return owns(patient, asked); };
    return {truth_of(std::any_of(test.any_of.begin(), test.any_of.end(), owned)), {}};
}

Answer see(const LackTest& test, const Patient& patient, Date)
{
    const auto owned = [&](Equipment asked) { return owns(patient, asked); };
    return {truth_of(std::none_of(test.things.begin(), test.things.end(), owned)), {}};
}

Answer see(const ToneTest& test, const Patient& patient, Date)
{
    if (!patient.spasticity) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Tone& tone : *patient.spasticity)
        if (is_wanted(tone.muscle, test.muscles) && test.mas.holds(level_of(tone.mas)))
            add_place(places, {tone.muscle, {}, tone.side});
    return seen_at(std::move(places), test.side);
}

/// Weaker on one side than on the other.
bool is_one_sided(const std::vector<Weakness>& rows, Muscle muscle)
{
    int left = 5, right = 5;
    for (const Weakness& row : rows) {
        if (row.muscle != muscle) continue;
        if (sides_meet(row.side, Side::left)) left = std::min(left, row.mrc);
        if (sides_meet(row.side, Side::right)) right = std::min(right, row.mrc);
    }
    return left != right;
}

Answer see(const WeaknessTest& test, const Patient& patient, Date)
{
    if (!patient.weakness) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Weakness& row : *patient.weakness) {
        if (!is_wanted(row.muscle, test.muscles) || !test.mrc.holds(row.mrc)) continue;
        if (test.one_sided && !is_one_sided(*patient.weakness, row.muscle)) continue;
        add_place(places, {row.muscle, {}, row.side});
    }
    return seen_at(std::move(places), test.side);
}

Answer see(const PainTest& test, const Patient& patient, Date)
{
    if (!patient.pain) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Pain& pain : *patient.pain)
        if (is_wanted(pain.joint, test.joints) && is_wanted(pain.cause, test.causes) &&
            test.worst.holds(pain.worst))
            add_place(places, {{}, pain.joint, pain.side});
    return seen_at(std::move(places), test.side);
}

Answer see(const SpasmTest& test, const Patient& patient, Date)
{
    if (!patient.spasms.recorded()) return {Truth::unknown, {}};
    const Spasms* spasms = patient.spasms.found();
    return {truth_of(spasms && is_wanted(spasms->kind, test.kinds) && test.per_day.holds(spasms->per_day)),
            {}};
}

Answer see(const FootDropTest& test, const Patient& patient, Date)
{
    if (!patient.foot_drop.recorded()) return {Truth::unknown, {}};
    const FootDrop* drop = patient.foot_drop.found();
    const bool found = drop && drop->brace == test.brace.value_or(drop->brace) &&
                       drop->fatigable == test.fatigable.value_or(drop->fatigable);
    if (!found) return {Truth::no, {}};
    return seen_at({{Muscle::dorsiflexors, {}, drop->side}}, test.side);
}

Answer see(const ClonusTest& test, const Patient& patient, Date)
{
    if (!patient.clonus) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Side side : *patient.clonus) add_place(places, {Muscle::calf, {}, side});
    return seen_at(std::move(places), test.side);
}

Answer see(const HugTest& test, const Patient& patient, Date)
{
    if (!patient.hug.recorded()) return {Truth::unknown, {}};
    const Side* side = patient.hug.found();
    if (!side) return {Truth::no, {}};
    return seen_at({{{}, {}, *side}}, test.side);
}

}

template <> std::span<const Word<WantedSide>> vocabulary()
{
    static constexpr Word<WantedSide> words[] = {{"any", WantedSide::any},
                                                 {"left", WantedSide::left},
                                                 {"right", WantedSide::right},
                                                 {"both", WantedSide::both}};
    return words;
}

Answer look(const Test& test, const Patient& patient, Date on)
{
    return std::visit([&](const auto& kind) { return see(kind, patient, on); }, test);
}

Answer look(const When& when, const Patient& patient, Date on)
{
    Answer all{Truth::yes, {}};
    for (const Test& test : when.tests) {
        const Answer seen = look(test, patient, on);
        all.truth = both(all.truth, seen.truth);
        for (const FoundAt& place : seen.at) add_place(all.at, place);
    }
    if (all.truth != Truth::yes) all.at.clear();
    return all;
}

}
