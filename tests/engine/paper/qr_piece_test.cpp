#include "engine/paper/qr_piece.h"

#include "engine/base/file.h"
#include "engine/render/pango_ruler.h"
#include "engine/render/write_pdf.h"
#include "engine/version_code/version_code.h"
#include "tests/engine/paper/sample.h"
#include "tests/support/catch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

using namespace pacewise;

namespace {

constexpr double mm = 72 / 25.4;

/// Everything the piece needs, with the code of a plan.
struct Bench {
    explicit Bench(const std::string& code) { input.version_code = code; }

    sample::Handout made = sample::handout();
    PaperWish wish;
    std::unique_ptr<Ruler> ruler = pango_ruler("en");
    Sheet sheet = sheet_for(PaperSize::a4, PrintSize::normal, false);
    std::vector<Card> cards;
    PaperInput input = made.input();
    Setting set{input, wish, *ruler, sheet, cards, {1, 8}};
};

bool installed(const std::string& program)
{
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

/// What a scanner reads from the first page, printed at 100 dots an inch.
std::string scanned(const std::string& pdf)
{
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "pacewise_qr_test.pdf";
    write_file(file, pdf);
    const std::string picture = file.string() + ".png";
    const std::string command = "pdftoppm -r 100 -f 1 -l 1 -gray -png -singlefile '" + file.string() + "' '" +
                                file.string() + "' && zbarimg -q --raw '" + picture + "' 2>/dev/null";
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string said;
    std::array<char, 256> buffer{};
    while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe))
        said.append(buffer.data(), count);
    pclose(pipe);
    std::filesystem::remove(file);
    std::filesystem::remove(picture);
    return said;
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
