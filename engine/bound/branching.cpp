#include "engine/bound/branching.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pacewise {

namespace {

constexpr double whole_enough = 1e-6;
constexpr std::size_t most_tried = 6;   // columns tried before each halving
constexpr long trial_steps = 40;        // of the simplex method
constexpr double rise_when_empty = 30;  // points: a half without any plan
constexpr double share_of_dearer = 0.2;

}

Branching::Branching(IntegerProgram program)
    : program_(std::move(program)), relaxation_(program_), cutting_(program_, relaxation_),
      reach_(program_.cost.size(), 0.0), rises_(program_.cost.size())
{
    for (const ProgramRow& row : program_.rows)
        for (const ProgramTerm& term : row.terms) reach_[static_cast<std::size_t>(term.column)] += 1;
    // Without any weight on the rows the bound is poor but true.
    const std::vector<double> no_weights(program_.rows.size(), 0.0);
    proven_ = safe_bound(program_, pacewise::box_of(program_), no_weights);
    open_.push_back({proven_, {}});
}

std::int64_t Branching::points() const
{
    const std::int64_t smallest = open_.empty() ? done_ : std::min(done_, open_.front().points);
    return smallest == none ? proven_ : std::max(proven_, smallest);
}

Box Branching::box_of(const Branch& branch) const
{
    Box box = pacewise::box_of(program_);
    for (const Fixed& fixed : branch.fixed) {
        auto& least = box.least[static_cast<std::size_t>(fixed.column)];
        auto& most = box.most[static_cast<std::size_t>(fixed.column)];
        least = std::max(least, fixed.least);
        most = std::min(most, fixed.most);
    }
    return box;
}

double Branching::promise(int column, double value) const
{
    const double part = value - std::floor(value);
    const Rise& rise = rises_[static_cast<std::size_t>(column)];
    const double down = rise.down * part, up = rise.up * (1 - part);
    return std::min(down, up) + share_of_dearer * std::max(down, up);
}

double Branching::rise_of(const Branch& branch, const Relaxed& from, int column, Fixed half, long& steps)
{
    Branch tried = branch;
    tried.fixed.push_back(half);
    long left = std::min(steps, trial_steps);
    steps -= left;
    const Relaxed relaxed = relaxation_.solve(box_of(tried), left);
    steps += left;
    const double value = from.columns[static_cast<std::size_t>(column)];
    const double moved = half.least > 0 ? std::ceil(value) - value : value - std::floor(value);
    return (relaxed.empty ? rise_when_empty : std::max(0.0, relaxed.points - from.points)) / moved;
}

void Branching::try_halves(const Branch& branch, const Relaxed& from, int column, long& steps)
{
    const auto at = static_cast<std::size_t>(column);
    const auto below = static_cast<std::int64_t>(std::floor(from.columns[at]));
    Rise& rise = rises_[at];
    rise.tried = true;
    rise.down = rise_of(branch, from, column, {column, 0, below}, steps);
    rise.up = rise_of(branch, from, column, {column, below + 1, program_.upper[at]}, steps);
}

int Branching::column_to_halve(const Branch& branch, const Relaxed& relaxed, long& steps)
{
    std::vector<std::pair<double, int>> untried;
    std::vector<int> choice;
    for (std::size_t column = 0; column < relaxed.columns.size(); ++column) {
        const double part = relaxed.columns[column] - std::floor(relaxed.columns[column]);
        const double off = std::min(part, 1 - part);
        if (off < whole_enough) continue;
        choice.push_back(static_cast<int>(column));
        if (!rises_[column].tried) untried.emplace_back(-off * reach_[column], static_cast<int>(column));
    }
    std::sort(untried.begin(), untried.end());
    for (std::size_t at = 0; at < std::min(most_tried, untried.size()) && steps > 0; ++at)
        try_halves(branch, relaxed, untried[at].second, steps);
    const auto less = [&](int a, int b) {
        return promise(a, relaxed.columns[static_cast<std::size_t>(a)]) <
               promise(b, relaxed.columns[static_cast<std::size_t>(b)]);
    };
    const auto best = std::max_element(choice.begin(), choice.end(), less);
    return best == choice.end() ? -1 : *best;
}

void Branching::put(Branch branch)
{
    open_.push_back(std::move(branch));
    std::push_heap(open_.begin(), open_.end(), later);
}

void Branching::halve(const Branch& branch, int column, double at)
{
    const auto below = static_cast<std::int64_t>(std::floor(at));
    Branch low = branch, high = branch;
    low.fixed.push_back({column, 0, below});
    high.fixed.push_back({column, below + 1, program_.upper[static_cast<std::size_t>(column)]});
    put(std::move(low));
    put(std::move(high));
}

void Branching::step(long& steps)
{
    proven_ = points();
    if (!cutting_.done()) {
        if (const auto least = cutting_.step(steps)) proven_ = std::max(proven_, *least);
        return;
    }
    std::pop_heap(open_.begin(), open_.end(), later);
    Branch branch = std::move(open_.back());
    open_.pop_back();
    const Relaxed relaxed = relaxation_.solve(box_of(branch), steps);
    if (relaxed.empty) return;
    if (relaxed.least) branch.points = std::max(branch.points, *relaxed.least);
    if (relaxed.columns.empty()) return put(std::move(branch));  // not solved: stays as it is
    const int column = column_to_halve(branch, relaxed, steps);
    if (column >= 0)
        halve(branch, column, relaxed.columns[static_cast<std::size_t>(column)]);
    else
        done_ = std::min(done_, branch.points);
}

}
