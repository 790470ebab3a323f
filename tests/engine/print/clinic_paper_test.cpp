#include "engine/print/clinic_paper.h"

#include "engine/base/file.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Read<ClinicPaper> read(const std::string& lines)
{
    return read_clinic_paper("clinic/paper.yaml", "paper:\n" + lines);
}

}

TEST_CASE("the shipped habits of printing load, and print the week, the cards and what changed")
{
    const auto paper = load_clinic_paper(PACEWISE_ROOT "/programs/clinic/paper.yaml");
    REQUIRE(paper.value);
    CHECK(parts_of(paper.value->usual) ==
          std::vector<PagePart>{PagePart::week, PagePart::cards, PagePart::changes});
    CHECK(paper.value->clinic.phone.empty());
}

TEST_CASE("a clinic says its name, phone and how its paper is printed")
{
    const auto paper = read("  clinic: Riverside\n  phone: 555 0134\n  address: 12 River Road\n"
                            "  parts: [week, diary]\n  sheets: week\n  cards: 6\n  sides: two\n"
                            "  punch: true\n  ink: saving\n  name: false\n");
    REQUIRE(paper.value);
    CHECK(paper.value->clinic.name == "Riverside");
    CHECK(paper.value->clinic.phone == "555 0134");
    const PaperWish& usual = paper.value->usual;
    CHECK(parts_of(usual) == std::vector<PagePart>{PagePart::week, PagePart::diary});
    CHECK(usual.sheets == WeekSheets::each);
    CHECK(usual.cards_per_page == 6);
    CHECK(usual.duplex);
    CHECK(usual.punch);
    CHECK(usual.style == LineStyle::line);
    CHECK_FALSE(usual.name);
}

TEST_CASE("a part that does not exist is told with the nearest one")
{
    const auto paper = read("  parts: [week, dairy]\n");
    REQUIRE(paper.problems.size() == 1);
    CHECK_THAT(paper.problems[0].maybe.english(), ContainsSubstring("diary"));
}

TEST_CASE("a logo that is not there, or is no PNG picture, is told when the file is read")
{
    const auto missing = read("  logo: nothing.png\n");
    REQUIRE(missing.problems.size() == 1);
    CHECK_THAT(missing.problems[0].message.english(), ContainsSubstring("there is no picture"));
    const auto folder = std::filesystem::temp_directory_path();
    write_file(folder / "pacewise-no-logo.png", "not a picture");
    const auto wrong = read_clinic_paper(folder / "paper.yaml", "paper:\n  logo: pacewise-no-logo.png\n");
    std::filesystem::remove(folder / "pacewise-no-logo.png");
    REQUIRE(wrong.problems.size() == 1);
    CHECK_THAT(wrong.problems[0].message.english(), ContainsSubstring("is not a PNG picture"));
}
