#include "engine/bound/cuts.h"

#include "engine/bound/relaxation.h"
#include "tests/engine/bound/priced_model.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;
using namespace pacewise::test;

namespace {

bool keeps(const ProgramRow& row, const std::vector<std::int64_t>& columns)
{
    std::int64_t sum = 0;
    for (const ProgramTerm& term : row.terms)
        sum += term.times * columns[static_cast<std::size_t>(term.column)];
    return sum <= row.most;
}

bool keeps_all(const IntegerProgram& program, const std::vector<std::int64_t>& columns)
{
    for (const ProgramRow& row : program.rows)
        if (!keeps(row, columns)) return false;
    return true;
}

/// A few columns, a few rows of any numbers.
IntegerProgram small_program()
{
    IntegerProgram program;
    const int columns = *rc::gen::inRange(2, 5);
    for (int column = 0; column < columns; ++column)
        program.add_column(*rc::gen::inRange(1, 5), *rc::gen::inRange(-9, 10));
    const int rows = *rc::gen::inRange(1, 5);
    const int largest = *rc::gen::element(1, 5, 1000);
    for (int row = 0; row < rows; ++row) {
        ProgramRow said;
        for (int column = 0; column < columns; ++column)
            if (const int times = *rc::gen::inRange(-largest, largest + 1))
                said.terms.push_back({column, times});
        said.most = *rc::gen::inRange(0, 2 * largest);
        program.rows.push_back(said);
    }
    return program;
}

/// The next choice of columns in the program's box; false after the last.
bool next(const IntegerProgram& program, std::vector<std::int64_t>& columns)
{
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (++columns[at] <= program.upper[at]) return true;
        columns[at] = 0;
    }
    return false;
}

}

TEST_CASE("a cut never forbids a plan that the rows allow, whatever the weights")
{
    int cuts = 0;
    CHECK(rc::check("cuts", [&] {
        const IntegerProgram program = small_program();
        RowWeights weights;
        for (std::size_t row = 0; row < program.rows.size(); ++row)
            weights.push_back(*rc::gen::inRange(-3000, 3000) /
                              static_cast<double>(*rc::gen::inRange(1, 3000)));
        std::vector<double> fractions;
        for (const std::int64_t upper : program.upper)
            fractions.push_back(static_cast<double>(upper) * *rc::gen::inRange(0, 101) / 100.0);
        const auto cut = cut_from(program, weights, fractions);
        if (!cut) return;
        ++cuts;
        std::vector<std::int64_t> columns(program.upper.size(), 0);
        do {
            if (keeps_all(program, columns)) RC_ASSERT(keeps(*cut, columns));
        } while (next(program, columns));
    }));
    CHECK(cuts > 5);
}

TEST_CASE("half a session on each of three days that exclude each other is cut off")
{
    IntegerProgram program;
    for (int day = 0; day < 3; ++day) program.add_column(1, -1);
    program.rows = {{{{0, 1}, {1, 1}}, 1}, {{{1, 1}, {2, 1}}, 1}, {{{0, 1}, {2, 1}}, 1}};
    const std::vector<double> halves{0.5, 0.5, 0.5};
    const auto cut = cut_from(program, {0.5, 0.5, 0.5}, halves);
    REQUIRE(cut);
    CHECK(distance_to(*cut, halves) > 0.2);
    CHECK(keeps(*cut, {1, 0, 0}));
    CHECK_FALSE(keeps(*cut, {1, 1, 0}));
}

TEST_CASE("fractions of a solved program yield a cut that they break")
{
    IntegerProgram program;
    for (int day = 0; day < 3; ++day) program.add_column(1, -1);
    program.rows = {{{{0, 1}, {1, 1}}, 1}, {{{1, 1}, {2, 1}}, 1}, {{{0, 1}, {2, 1}}, 1}};
    Relaxation relaxation(program);
    long steps = 100;
    const Relaxed relaxed = relaxation.solve(box_of(program), steps);
    CHECK(relaxed.least == -1);  // -1.5 rounded to whole points
    int breaking = 0;
    for (const RowWeights& weights : relaxation.weights_of_fractions(10))
        if (const auto cut = cut_from(program, weights, relaxed.columns))
            breaking += distance_to(*cut, relaxed.columns) > 0.01;
    CHECK(breaking > 0);
}
