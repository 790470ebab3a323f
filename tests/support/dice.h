// Chances for made-up patients: the same seed throws the same dice on every machine.
#pragma once

#include "engine/base/random.h"
#include "engine/base/vocabulary.h"
#include "engine/terms/body.h"

namespace pacewise {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : random_(seed) {}

    bool percent(int chance) { return random_.below(100) < chance; }
    int from(int least, int most) { return least + random_.below(most - least + 1); }
    template <class E> E word()
    {
        const auto words = vocabulary<E>();
        return words[static_cast<std::size_t>(random_.below(static_cast<int>(words.size())))].meaning;
    }
    Side one_side() { return percent(50) ? Side::left : Side::right; }

private:
    Random random_;
};

}
