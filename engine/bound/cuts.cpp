#include "engine/bound/cuts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace pacewise {

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t largest_whole_weight = 60;  // weights of which these many parts are whole
constexpr std::int64_t fine_parts = 1 << 30;
constexpr double small_error = 1e-6;
constexpr Wide largest_number =
    1 << 16;  // larger numbers in a cut leave no room for cuts that follow from it
constexpr std::size_t most_terms = 400;
constexpr std::int64_t thinnest = 50;  // a rounding below one part in so many is not worth a row

/// Weights as whole numbers of parts.
struct Parts {
    std::int64_t parts = 1;
    std::vector<std::int64_t> weights;
};

double largest_in(const ProgramRow& row)
{
    std::int64_t largest = 1;
    for (const ProgramTerm& term : row.terms) largest = std::max(largest, std::abs(term.times));
    return static_cast<double>(largest);
}

Parts parts_of(const IntegerProgram& program, const RowWeights& weights)
{
    std::vector<double> errors;  // that do not matter
    for (const ProgramRow& row : program.rows) errors.push_back(small_error / largest_in(row));
    const auto are_whole = [&](std::int64_t parts) {
        for (std::size_t row = 0; row < weights.size(); ++row) {
            const double weight = weights[row] * static_cast<double>(parts);
            if (std::abs(weight - std::round(weight)) > errors[row]) return false;
        }
        return true;
    };
    Parts found;
    while (found.parts <= largest_whole_weight && !are_whole(found.parts)) ++found.parts;
    if (found.parts > largest_whole_weight) found.parts = fine_parts;
    for (const double weight : weights)
        found.weights.push_back(std::llround(weight * static_cast<double>(found.parts)));
    return found;
}

Wide floor_of(Wide value, Wide by)
{
    const Wide quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// Rounds a sum of columns that are at least 0: the sum of rounded(number) x column is at most rounded_most.
struct Rounding {
    Wide parts, rest;

    Wide rounded(Wide number) const
    {
        const Wide whole = floor_of(number, parts);
        return (parts - rest) * whole + std::max<Wide>(0, number - whole * parts - rest);
    }
};

/// A row while it is being worked out: by column.
struct WideRow {
    std::vector<Wide> numbers;
    Wide most = 0;

    void add(const ProgramRow& row, Wide times)
    {
        for (const ProgramTerm& term : row.terms)
            numbers[static_cast<std::size_t>(term.column)] += times * term.times;
        most += times * row.most;
    }
};

WideRow weighted_sum(const IntegerProgram& program, const Parts& parts)
{
    WideRow sum{std::vector<Wide>(program.cost.size(), 0), 0};
    for (std::size_t row = 0; row < parts.weights.size(); ++row)
        if (parts.weights[row] != 0) sum.add(program.rows[row], parts.weights[row]);
    return sum;
}

/// Columns that count from their upper end: those whose fractions are nearer to it.
bool counts_down(const IntegerProgram& program, const std::vector<double>& fractions, std::size_t column)
{
    return 2 * fractions[column] > static_cast<double>(program.upper[column]);
}

/// In coarser numbers, the row made weaker for it; nothing when it speaks of too many columns.
std::optional<ProgramRow> coarse(const IntegerProgram& program, WideRow row)
{
    Wide largest = 0;
    for (const Wide number : row.numbers) largest = std::max(largest, number < 0 ? -number : number);
    const Wide unit = largest / largest_number + 1;
    ProgramRow narrow;
    for (std::size_t column = 0; column < row.numbers.size(); ++column) {
        const Wide number = row.numbers[column];
        if (number <= -unit || number >= unit)
            narrow.terms.push_back(
                {static_cast<int>(column), static_cast<std::int64_t>(floor_of(number, unit))});
        else if (number < 0)
            row.most -= number * program.upper[column];
    }
    if (narrow.terms.empty() || narrow.terms.size() > most_terms) return std::nullopt;
    narrow.most = static_cast<std::int64_t>(floor_of(row.most, unit));
    return narrow;
}

void divide_by_common(ProgramRow& row)
{
    std::int64_t common = 0;
    for (const ProgramTerm& term : row.terms) common = std::gcd(common, term.times);
    if (common <= 1) return;
    for (ProgramTerm& term : row.terms) term.times /= common;
    row.most = static_cast<std::int64_t>(floor_of(row.most, common));
}

}

std::optional<ProgramRow> cut_from(const IntegerProgram& program, const RowWeights& weights,
                                   const std::vector<double>& fractions)
{
    const Parts parts = parts_of(program, weights);
    WideRow sum = weighted_sum(program, parts);
    for (std::size_t column = 0; column < sum.numbers.size(); ++column)
        if (counts_down(program, fractions, column)) sum.most -= sum.numbers[column] * program.upper[column];
    const Wide whole = floor_of(sum.most, parts.parts);
    const Rounding rounding{parts.parts, sum.most - whole * parts.parts};
    if (rounding.rest * thinnest < parts.parts || (parts.parts - rounding.rest) * thinnest < parts.parts)
        return std::nullopt;
    WideRow cut{std::vector<Wide>(sum.numbers.size(), 0), (parts.parts - rounding.rest) * whole};
    for (std::size_t column = 0; column < sum.numbers.size(); ++column) {
        const Wide number = sum.numbers[column];
        if (!counts_down(program, fractions, column)) {
            cut.numbers[column] = rounding.rounded(number);
            continue;
        }
        const Wide rounded = rounding.rounded(-number);
        cut.numbers[column] = -rounded;
        cut.most -= rounded * program.upper[column];
    }
    // What a row leaves unused is a column as well: most minus its sum.
    for (std::size_t row = 0; row < parts.weights.size(); ++row)
        if (parts.weights[row] != 0) cut.add(program.rows[row], -rounding.rounded(parts.weights[row]));
    std::optional<ProgramRow> narrow = coarse(program, std::move(cut));
    if (narrow) divide_by_common(*narrow);
    return narrow;
}

double distance_to(const ProgramRow& row, const std::vector<double>& fractions)
{
    double beyond = -static_cast<double>(row.most), length = 0;
    for (const ProgramTerm& term : row.terms) {
        const auto times = static_cast<double>(term.times);
        beyond += times * fractions[static_cast<std::size_t>(term.column)];
        length += times * times;
    }
    return length > 0 ? beyond / std::sqrt(length) : 0;
}

}
