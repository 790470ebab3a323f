#include "engine/version_code/qr_pattern.h"

#include "engine/version_code/version_code.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// The large square in a corner that scanners look for: a ring of black around white around black.
bool eye_at(const QrPattern& pattern, int top, int left)
{
    for (int row = 0; row < 7; ++row)
        for (int column = 0; column < 7; ++column) {
            const int ring = std::min(std::min(row, column), std::min(6 - row, 6 - column));
            if (pattern.at(top + row, left + column) != (ring != 1)) return false;
        }
    return true;
}

}

TEST_CASE("the code of a sheet fits the smallest QR code, 21 squares a side, for every version")
{
    CHECK(qr_pattern(version_code("anna-2026-11-23", 1)).side == 21);
    CHECK(qr_pattern(version_code("anna-2026-11-23", 999)).side == 21);
}

TEST_CASE("a QR code has an eye in three corners and none in the fourth")
{
    const QrPattern pattern = qr_pattern("PW-7KQ4-M2XD-3-9H");
    const int far = pattern.side - 7;
    CHECK(eye_at(pattern, 0, 0));
    CHECK(eye_at(pattern, 0, far));
    CHECK(eye_at(pattern, far, 0));
    CHECK_FALSE(eye_at(pattern, far, far));
}

TEST_CASE("two versions of a plan have different QR codes, and each always the same one")
{
    CHECK(qr_pattern(version_code("p", 1)) == qr_pattern(version_code("p", 1)));
    CHECK_FALSE(qr_pattern(version_code("p", 1)) == qr_pattern(version_code("p", 2)));
}

TEST_CASE("a QR code of nothing is a broken promise") { CHECK_THROWS(qr_pattern("")); }
