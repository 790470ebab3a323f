#include "engine/bound/dominated.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

ProgramRow row_of(std::vector<std::int64_t> numbers, std::int64_t most)
{
    ProgramRow row{{}, most};
    for (std::size_t column = 0; column < numbers.size(); ++column)
        if (numbers[column] != 0) row.terms.push_back({static_cast<int>(column), numbers[column]});
    return row;
}

bool keeps_all(const std::vector<ProgramRow>& rows, const std::vector<std::int64_t>& columns)
{
    for (const ProgramRow& row : rows) {
        std::int64_t sum = 0;
        for (const ProgramTerm& term : row.terms)
            sum += term.times * columns[static_cast<std::size_t>(term.column)];
        if (sum > row.most) return false;
    }
    return true;
}

}

TEST_CASE("a week that asks less than another week of the same session is left out")
{
    std::vector<ProgramRow> rows{row_of({10, 20, 20, 10}, 60), row_of({10, 20, 30, 10}, 60),
                                 row_of({5, 10, 15, 5}, 31)};
    drop_dominated(rows);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().terms[2].times == 30);
}

TEST_CASE("leaving out rows that say nothing new allows nothing new")
{
    std::size_t dropped = 0;
    CHECK(rc::check("dominated", [&] {
        std::vector<ProgramRow> rows;
        for (int count = *rc::gen::inRange(2, 8); count > 0; --count) {
            std::vector<std::int64_t> numbers;
            for (int column = 0; column < 5; ++column)
                numbers.push_back(*rc::gen::element(-1, 1, 1, 2, 2, 3));
            rows.push_back(row_of(numbers, *rc::gen::inRange(-1, 12)));
        }
        std::vector<ProgramRow> left = rows;
        drop_dominated(left);
        dropped += rows.size() - left.size();
        for (int bits = 0; bits < 243; ++bits) {
            std::vector<std::int64_t> columns;
            for (int column = 0, rest = bits; column < 5; ++column, rest /= 3) columns.push_back(rest % 3);
            RC_ASSERT(keeps_all(rows, columns) == keeps_all(left, columns));
        }
    }));
    CHECK(dropped > 5);
}
