#include "engine/bound/relaxation.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <coin/ClpSimplex.hpp>
#include <coin/CoinPackedMatrix.hpp>

namespace pacewise {

namespace {

constexpr int solved = 0, no_point = 1;
constexpr int keep_work_areas = 1;
constexpr double whole_enough = 1e-5;

/// Rows are divided by their largest number, so that grams and tons do not meet in one program.
double scale_of(const ProgramRow& row)
{
    std::int64_t largest = 1;
    for (const ProgramTerm& term : row.terms) largest = std::max(largest, std::abs(term.times));
    return static_cast<double>(largest);
}

}

class Relaxation::Solver {
public:
    explicit Solver(const IntegerProgram& program)
    {
        const std::vector<double> cost(program.cost.begin(), program.cost.end());
        const std::vector<double> upper(program.upper.begin(), program.upper.end());
        const std::vector<double> zero(upper.size(), 0.0);
        CoinPackedMatrix none(false, 0.0, 0.0);
        none.setDimensions(0, static_cast<int>(program.cost.size()));
        simplex.setLogLevel(0);
        simplex.loadProblem(none, zero.data(), upper.data(), cost.data(), nullptr, nullptr);
        add(program.rows, 0);
    }

    void add(const std::vector<ProgramRow>& rows, std::size_t first)
    {
        std::vector<CoinBigIndex> starts{0};
        std::vector<int> columns;
        std::vector<double> values, most;
        for (std::size_t row = first; row < rows.size(); ++row) {
            scales.push_back(scale_of(rows[row]));
            for (const ProgramTerm& term : rows[row].terms) {
                columns.push_back(term.column);
                values.push_back(static_cast<double>(term.times) / scales.back());
            }
            starts.push_back(static_cast<CoinBigIndex>(columns.size()));
            most.push_back(static_cast<double>(rows[row].most) / scales.back());
        }
        const std::vector<double> least(most.size(), -COIN_DBL_MAX);
        simplex.addRows(static_cast<int>(most.size()), least.data(), most.data(), starts.data(),
                        columns.data(), values.data());
    }

    std::vector<double> weights(const double* of_rows, double sign) const
    {
        std::vector<double> found;
        for (std::size_t row = 0; row < scales.size(); ++row)
            found.push_back(sign * of_rows[row] / scales[row]);
        return found;
    }

    ClpSimplex simplex;
    std::vector<double> scales;
};

Relaxation::Relaxation(const IntegerProgram& program)
    : program_(program), solver_(std::make_unique<Solver>(program))
{
}
Relaxation::~Relaxation() = default;
Relaxation::Relaxation(Relaxation&&) noexcept = default;

Relaxed Relaxation::solve(const Box& box, long& steps)
{
    ClpSimplex& simplex = solver_->simplex;
    for (int column = 0; column < simplex.numberColumns(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        simplex.setColumnBounds(column, static_cast<double>(box.least[at]),
                                static_cast<double>(box.most[at]));
    }
    simplex.setMaximumIterations(static_cast<int>(std::clamp(steps, 0L, 1000000000L)));
    simplex.dual(0, keep_work_areas);
    steps -= 1 + simplex.numberIterations();  // a question without any step is work as well
    Relaxed relaxed;
    if (simplex.status() == no_point) {
        const std::unique_ptr<double[]> ray(simplex.infeasibilityRay());
        if (!ray) return relaxed;
        std::vector<double> weights = solver_->weights(ray.get(), -1);
        relaxed.empty = proves_empty(program_, box, weights);
        for (double& weight : weights) weight = -weight;
        relaxed.empty = relaxed.empty || proves_empty(program_, box, weights);
        return relaxed;
    }
    relaxed.least = safe_bound(program_, box, solver_->weights(simplex.dualRowSolution(), -1));
    relaxed.points = simplex.objectiveValue();
    if (simplex.status() == solved)
        relaxed.columns.assign(simplex.primalColumnSolution(),
                               simplex.primalColumnSolution() + simplex.numberColumns());
    return relaxed;
}

std::vector<RowWeights> Relaxation::weights_of_fractions(std::size_t most) const
{
    ClpSimplex& simplex = solver_->simplex;
    std::vector<std::pair<double, int>> fractions;
    for (int row = 0; row < simplex.numberRows(); ++row) {
        const int basic = simplex.pivotVariable()[row];
        if (basic >= simplex.numberColumns()) continue;
        const double value = simplex.primalColumnSolution()[basic];
        const double off = std::abs(value - std::round(value));
        if (off > whole_enough) fractions.emplace_back(-off, row);
    }
    std::sort(fractions.begin(), fractions.end());
    if (fractions.size() > most) fractions.resize(most);
    std::vector<double> of_rows(static_cast<std::size_t>(simplex.numberRows()));
    std::vector<RowWeights> found;
    for (const auto& [off, row] : fractions) {
        simplex.getBInvRow(row, of_rows.data());
        found.push_back(solver_->weights(of_rows.data(), 1));
    }
    return found;
}

void Relaxation::take_new_rows()
{
    solver_->simplex.finish();
    solver_->add(program_.rows, solver_->scales.size());
}

void Relaxation::drop_idle_rows(IntegerProgram& program, std::size_t first)
{
    ClpSimplex& simplex = solver_->simplex;
    simplex.finish();
    std::vector<int> idle;
    std::size_t kept = first;
    for (std::size_t row = first; row < program.rows.size(); ++row) {
        if (simplex.getRowStatus(static_cast<int>(row)) == ClpSimplex::basic) {
            idle.push_back(static_cast<int>(row));
            continue;
        }
        if (kept != row) program.rows[kept] = std::move(program.rows[row]);
        solver_->scales[kept++] = solver_->scales[row];
    }
    program.rows.resize(kept);
    solver_->scales.resize(kept);
    if (!idle.empty()) simplex.deleteRows(static_cast<int>(idle.size()), idle.data());
}

}
