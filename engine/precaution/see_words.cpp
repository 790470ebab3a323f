#include "engine/precaution/see.h"

namespace pacewise {

namespace {

template <class E> Answer look_for_word(const WordTest<E>& test, const std::optional<E>& word)
{
    return {word ? truth_of(is_one_of(*word, test.any_of)) : Truth::unknown, {}};
}

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

Answer see(const UnprescribedTest& test, const Patient& patient, Date)
{
    const auto prescribed = [&](Tag tag) { return is_one_of(tag, patient.prescribed); };
    return {truth_of(std::none_of(test.tags.begin(), test.tags.end(), prescribed)), {}};
}

}
