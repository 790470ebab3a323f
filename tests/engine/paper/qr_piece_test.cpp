#include "engine/paper/qr_piece.h"

#include "engine/render/write_pdf.h"
#include "engine/version_code/version_code.h"
#include "tests/engine/paper/piece_bench.h"
#include "tests/engine/paper/program_output.h"
#include "tests/support/catch.h"

#include <cstdlib>

using namespace pacewise;

namespace {

constexpr double mm = 72 / 25.4;

/// With the code of a plan.
struct Bench : sample::PieceBench {
    explicit Bench(const std::string& code) { input.version_code = code; }
};

bool installed(const std::string& program)
{
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

/// What a scanner reads from the first page, printed at 100 dots an inch.
std::string scanned(const std::string& pdf)
{
    return sample::program_output(
        "pdftoppm -r 100 -f 1 -l 1 -gray -png -singlefile % % && zbarimg -q --raw %.png", pdf);
}

}

TEST_CASE("the QR code is 18 mm wide and has a white border that scanners need")
{
    const Bench bench(version_code("anna-2026-11-23", 3));
    const Piece piece = qr_piece(bench.set);
    CHECK(piece.width == Approx(qr_side(bench.set)));
    CHECK(piece.height == piece.width);
    REQUIRE(piece.blocks.size() == 1);
    double left = piece.width, right = 0;
    for (const PageItem& item : piece.blocks[0].items) {
        left = std::min(left, area_of(item).x);
        right = std::max(right, area_of(item).right());
    }
    CHECK(right - left == Approx(18 * mm));
    CHECK(left >= 3 * mm);
    CHECK(piece.width - right >= 3 * mm);
}

TEST_CASE("the QR code tells its letters to somebody who cannot see it")
{
    const Bench bench("PW-7KQ4-M2XD-3-9H");
    CHECK_THAT(qr_piece(bench.set).blocks[0].alt, ContainsSubstring("PW-7KQ4-M2XD-3-9H"));
    CHECK(qr_piece(bench.set).blocks[0].role == BlockRole::figure);
}

TEST_CASE("a scanner reads the printed QR code, and the code names plan and version")
{
    if (!installed("pdftoppm") || !installed("zbarimg")) return;
    for (const int version : {1, 12, 999}) {
        const Bench bench(version_code("anna-2026-11-23", version));
        Page page{bench.sheet.width, bench.sheet.height, {}};
        for (const Block& block : qr_piece(bench.set).blocks) page.blocks.push_back(moved(block, 400, 700));
        const std::string read = scanned(write_pdf(std::vector{page}, {"x", "en", {}, {}}));
        CHECK(read == bench.input.version_code + "\n");
        CHECK(read_version_code(read) == VersionCode{plan_mark("anna-2026-11-23"), version});
    }
}
