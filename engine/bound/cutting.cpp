#include "engine/bound/cutting.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pacewise {

namespace {

constexpr int most_rounds = 60;
constexpr int most_idle_rounds = 4;
constexpr double least_rise = 0.05;  // points
constexpr std::size_t tried_each_round = 80, added_each_round = 40;
constexpr double least_distance = 0.005;
constexpr double most_alike = 0.9;  // cosine between two cuts of one round

double product(const ProgramRow& one, const ProgramRow& other)
{
    double sum = 0;
    for (auto a = one.terms.begin(), b = other.terms.begin();
         a != one.terms.end() && b != other.terms.end();) {
        if (a->column == b->column) sum += static_cast<double>(a->times) * static_cast<double>(b->times);
        (a->column <= b->column ? a : b)++;
    }
    return sum;
}

bool are_alike(const ProgramRow& one, const ProgramRow& other)
{
    return product(one, other) > most_alike * std::sqrt(product(one, one) * product(other, other));
}

}

void Cutting::add_cuts(const std::vector<double>& fractions)
{
    std::vector<std::pair<double, ProgramRow>> found;
    for (const RowWeights& weights : relaxation_.weights_of_fractions(tried_each_round))
        if (auto cut = cut_from(program_, weights, fractions))
            if (const double distance = distance_to(*cut, fractions); distance > least_distance)
                found.emplace_back(distance, std::move(*cut));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    relaxation_.drop_idle_rows(program_, own_rows_);
    const std::size_t before = program_.rows.size();
    for (auto& [distance, cut] : found) {
        if (program_.rows.size() >= before + added_each_round) break;
        const auto first = program_.rows.begin() + static_cast<std::ptrdiff_t>(before);
        if (std::none_of(first, program_.rows.end(),
                         [&](const ProgramRow& row) { return are_alike(row, cut); }))
            program_.rows.push_back(std::move(cut));
    }
    if (program_.rows.size() == before) done_ = true;
    relaxation_.take_new_rows();
}

bool Cutting::is_worth_more(double points)
{
    idle_rounds_ = points > best_ + least_rise ? 0 : idle_rounds_ + 1;
    best_ = rounds_ == 0 ? points : std::max(best_, points);
    return ++rounds_ < most_rounds && idle_rounds_ < most_idle_rounds;
}

std::optional<std::int64_t> Cutting::step(long& steps)
{
    const Relaxed relaxed = relaxation_.solve(box_of(program_), steps);
    if (relaxed.empty || relaxed.columns.empty()) {
        done_ = true;
        return relaxed.least;
    }
    if (is_worth_more(relaxed.points))
        add_cuts(relaxed.columns);
    else
        done_ = true;
    return relaxed.least;
}

}
