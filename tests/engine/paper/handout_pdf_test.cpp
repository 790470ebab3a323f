#include "engine/paper/handout.h"
#include "engine/render/write_pdf.h"
#include "tests/engine/paper/program_output.h"
#include "tests/engine/paper/sample.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("the same plan gives the same bytes")
{
    const auto made = sample::handout();
    CHECK(handout_pdf(made.input(), {}) == handout_pdf(made.input(), {}));
}

TEST_CASE("the file names neither the patient in its properties nor the moment it was made")
{
    const std::string said = sample::program_output("pdfinfo %", handout_pdf(sample::handout().input(), {}));
    CHECK_THAT(said, ContainsSubstring("Home exercise plan"));
    CHECK_THAT(said, ContainsSubstring("Tagged:          yes"));
    CHECK_THAT(said, ContainsSubstring("Nov 23"));
    CHECK(said.find("Anna") == std::string::npos);
    CHECK(said.find("p17") == std::string::npos);
}

TEST_CASE("the file is sound, says its language and has words for every picture")
{
    const std::string pdf = handout_pdf(sample::handout("es").input(), {});
    CHECK_THAT(sample::program_output("qpdf --check %", pdf),
               ContainsSubstring("No syntax or stream encoding errors found"));
    const std::string plain = sample::program_output("qpdf --qdf --object-streams=disable % -", pdf);
    CHECK_THAT(plain, ContainsSubstring("/Lang (es)"));
    CHECK_THAT(plain, ContainsSubstring("/DisplayDocTitle true"));
    CHECK_THAT(plain, ContainsSubstring("/Alt "));
    std::size_t figures = 0, alternatives = 0;
    for (std::size_t at = plain.find("/S /Figure"); at != std::string::npos;
         at = plain.find("/S /Figure", at + 1))
        ++figures;
    for (std::size_t at = plain.find("/Alt "); at != std::string::npos; at = plain.find("/Alt ", at + 1))
        ++alternatives;
    CHECK(figures > 10);
    CHECK(alternatives == figures);
}

TEST_CASE("all fonts are in the file")
{
    const std::string said = sample::program_output("pdffonts %", handout_pdf(sample::handout().input(), {}));
    CHECK_THAT(said, ContainsSubstring("NotoSans-Regular"));
    CHECK_THAT(said, ContainsSubstring("NotoSans-Bold"));
    CHECK(said.find(" no  ") == std::string::npos);
}

TEST_CASE("a screen reader meets headings, lists and whole words in reading order")
{
    const std::string said =
        sample::program_output("pdfinfo -struct-text %", handout_pdf(sample::handout().input(), {}));
    const auto title = said.find("Weeks 1 to 2"), monday = said.find("Mon 23"),
               first = said.find("Belly breathing");
    const auto stop = said.find("When to stop");
    REQUIRE(stop != std::string::npos);
    CHECK(title < monday);
    CHECK(monday < first);
    CHECK(first < stop);
    CHECK_THAT(said, ContainsSubstring("H1"));
    CHECK_THAT(said, ContainsSubstring("LBody"));
}

TEST_CASE("a document without pages is a broken promise") { CHECK_THROWS(write_pdf({}, {"x", "en", {}})); }
