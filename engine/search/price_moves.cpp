#include "engine/search/price_moves.h"

#include "engine/search/force.h"
#include "engine/search/item_moves.h"

namespace pacewise {

namespace {

Index below(Random& random, std::size_t count)
{
    return static_cast<Index>(random.below(static_cast<int>(count)));
}

/// A price that costs points now, or `nowhere`.
Index any_paid(const Trial& trial, Random& random)
{
    constexpr int looks = 16;  // one price in ten or so is paid
    const std::size_t count = trial.state().touches().price_terms.count();
    for (int look = 0; look < looks && count > 0; ++look)
        if (const Index price = below(random, count); trial.state().is_paid(price)) return price;
    return nowhere;
}

/// A term whose other answer would make the price cheaper, or none.
const Touch* any_dear(const Trial& trial, Random& random, std::span<const Touch> terms)
{
    constexpr int looks = 8;
    for (int look = 0; look < looks && !terms.empty(); ++look) {
        const Touch& term = terms[below(random, terms.size())];
        if (trial.state().is_yes(term.sum) == (term.times > 0)) return &term;
    }
    return nullptr;
}

/// What came alone takes, as a rule, the place of another of its kind.
void make_room(Trial& trial, Random& random, std::size_t mark)
{
    const auto since = trial.since(mark);
    if (since.size() != 1 || !trial.state().is_yes(since.front()) || random.below(4) == 0) return;
    const Index out = any_yes_beside(trial, random, since.front());
    if (out != nowhere) trial.flip(out);
}

}  // namespace

void ease_price(Trial& trial, Random& random)
{
    const Index price = any_paid(trial, random);
    if (price == nowhere) return;
    const Touches& touches = trial.state().touches();
    const Touch* dear = any_dear(trial, random, touches.price_terms.of(price));
    if (!dear) return;
    const std::size_t mark = trial.mark();
    if (!force(trial, touches, random, dear->sum, dear->times < 0)) return trial.back_to(mark);
    make_room(trial, random, mark);
}

}  // namespace pacewise
