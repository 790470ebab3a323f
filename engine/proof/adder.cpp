#include "engine/proof/adder.h"

namespace pacewise {

namespace {

/// Columns of a sum in binary, the ones first; a true literal in column b counts 2^b.
using Columns = std::vector<std::vector<Literal>>;

void put(Columns& columns, Literal literal, std::int64_t weight)
{
    for (std::size_t bit = 0; weight >> bit != 0; ++bit) {
        if (columns.size() <= bit) columns.resize(bit + 1);
        if (weight >> bit & 1) columns[bit].push_back(literal);
    }
}

/// Two or three literals become one of their own column and one of the next; the sum never gets smaller.
struct Sum {
    Literal here, carry;
};

Sum add(Sat& sat, Literal a, Literal b)
{
    const Sum sum{sat.fresh(), sat.fresh()};
    sat.clause({-a, -b, sum.carry});
    sat.clause({-a, sum.here, sum.carry});
    sat.clause({-b, sum.here, sum.carry});
    return sum;
}

Sum add(Sat& sat, Literal a, Literal b, Literal c)
{
    const Sum sum{sat.fresh(), sat.fresh()};
    sat.clause({-a, -b, sum.carry});
    sat.clause({-a, -c, sum.carry});
    sat.clause({-b, -c, sum.carry});
    sat.clause({-a, -b, -c, sum.here});
    for (const Literal one : {a, b, c}) sat.clause({-one, sum.here, sum.carry});
    return sum;
}

/// One literal a column at last; 0 where nothing is.
std::vector<Literal> digits_of(Sat& sat, Columns columns)
{
    std::vector<Literal> digits;
    for (std::size_t bit = 0; bit < columns.size(); ++bit) {
        for (std::size_t at = 0; at + 1 < columns[bit].size();) {
            const auto& column = columns[bit];
            const bool three = at + 2 < column.size();
            const Sum sum = three ? add(sat, column[at], column[at + 1], column[at + 2])
                                  : add(sat, column[at], column[at + 1]);
            at += three ? 3 : 2;
            if (columns.size() == bit + 1) columns.emplace_back();
            columns[bit].push_back(sum.here);
            columns[bit + 1].push_back(sum.carry);
        }
        digits.push_back(columns[bit].empty() ? 0 : columns[bit].back());
    }
    return digits;
}

/// A sum is larger when it has all ones of the limit above some bit, and one more at a zero of it.
void say_at_most(Sat& sat, Literal guard, const std::vector<Literal>& digits, std::int64_t most)
{
    std::vector<Literal> clause{-guard};
    for (std::size_t bit = digits.size(); bit-- > 0;) {
        const bool one = most >> bit & 1;
        if (one && digits[bit] == 0) return;
        if (one) clause.push_back(-digits[bit]);
        if (one || digits[bit] == 0) continue;
        std::vector<Literal> over = clause;
        over.push_back(-digits[bit]);
        sat.clause(over);
    }
}

}

void say_adder(Sat& sat, Literal guard, const Scales& scales)
{
    // Room that is true is weight that is not there: -b y = b (not y) - b.
    const std::int64_t most = scales.most + weight_of(scales.rooms);
    if (most < 0) return sat.clause({-guard});
    Columns columns;
    for (const Weighted& push : scales.pushes) put(columns, push.literal, push.weight);
    for (const Weighted& room : scales.rooms) put(columns, -room.literal, room.weight);
    const std::vector<Literal> digits = digits_of(sat, std::move(columns));
    if (most >> digits.size() != 0) return;
    say_at_most(sat, guard, digits, most);
}

}
