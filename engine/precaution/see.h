// How each test of a finding looks at a patient; inside this folder only. One function for each test, in
// see_words.cpp (numbers, questions, words), see_muscles.cpp (tone, weakness, pain) and see_signs.cpp.
#pragma once

#include "engine/precaution/when.h"

#include <algorithm>

namespace pacewise {

template <class E> bool is_one_of(E value, const std::vector<E>& words)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

template <class E> bool is_wanted(E value, const std::vector<E>& words)
{
    return words.empty() || is_one_of(value, words);
}

/// The sides of all rows about one muscle or joint, put together: left and right make both.
void add_place(std::vector<FoundAt>&, const FoundAt&);
/// The places on the wanted side; yes when there is any.
Answer seen_at(std::vector<FoundAt>, WantedSide);

Answer see(const NumberTest&, const Patient&, Date);
Answer see(const QuestionTest&, const Patient&, Date);
Answer see(const WordTest<Band>&, const Patient&, Date);
Answer see(const WordTest<FallClass>&, const Patient&, Date);
Answer see(const WordTest<AidType>&, const Patient&, Date);
Answer see(const WordTest<Vision>&, const Patient&, Date);
Answer see(const WordTest<Transfers>&, const Patient&, Date);
Answer see(const WordTest<Cognition>&, const Patient&, Date);
Answer see(const WordTest<Condition>&, const Patient&, Date);
Answer see(const WordTest<Medicine>&, const Patient&, Date);
Answer see(const WordTest<Equipment>&, const Patient&, Date);
Answer see(const LackTest&, const Patient&, Date);
Answer see(const UnprescribedTest&, const Patient&, Date);
Answer see(const ToneTest&, const Patient&, Date);
Answer see(const WeaknessTest&, const Patient&, Date);
Answer see(const PainTest&, const Patient&, Date);
Answer see(const InjectedTest&, const Patient&, Date);
Answer see(const SpasmTest&, const Patient&, Date);
Answer see(const FootDropTest&, const Patient&, Date);
Answer see(const ClonusTest&, const Patient&, Date);
Answer see(const HugTest&, const Patient&, Date);
Answer see(const AidSideTest&, const Patient&, Date);
Answer see(const SoreTest&, const Patient&, Date);
Answer see(const SurgeonsListTest&, const Patient&, Date);

}
