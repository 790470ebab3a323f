#include "engine/render/write_pdf.h"

#include "tests/engine/render/hand_made.h"
#include "tests/engine/render/logo.h"
#include "tests/engine/render/strict_pdf.h"
#include "tests/support/catch.h"

using namespace pacewise;
using hand_made::block;
using hand_made::info;
using hand_made::page;

namespace {

std::string pdf_of(const Page& page) { return write_pdf(std::vector{page}, info()); }

}

TEST_CASE("a screen reader finds headings, lists with labels, tables and pictures where they belong")
{
    const strict::Pdf pdf = strict::read(pdf_of(hand_made::everything()));
    CHECK(pdf.faults == std::vector<std::string>{});
    CHECK(strict::outline(pdf.document) ==
          "Document(Sect(H1 H2 P Figure P L(LI(Lbl LBody) LI(LBody(Figure))) H2 "
          "Table(TR(TH TH) TR(TD) TR(TD TD)) P))");
}

TEST_CASE("borders, tick boxes and repeated feet are set aside as what nobody has to hear")
{
    const strict::Pdf pdf = strict::read(pdf_of(hand_made::everything()));
    CHECK(pdf.artifacts == 3);
    CHECK(pdf.running == 1);
}

TEST_CASE("pictures and signs have their words, and words in another language say which")
{
    const strict::Pdf pdf = strict::read(pdf_of(hand_made::everything()));
    const auto figures = strict::all(pdf.document, "Figure");
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].alt == "A person \"stands\" up");
    CHECK(figures[1].alt == "lighter day");
    CHECK(strict::all(pdf.document, "P").back().language == "es");
    CHECK(strict::all(pdf.document, "P").front().language.empty());
}

TEST_CASE("a table without a row of names is named by the first cell of each row")
{
    using hand_made::row;
    const strict::Pdf pdf =
        strict::read(pdf_of(page({row(BlockRole::table_row, {"Week 1", "8 times"}, 100),
                                  row(BlockRole::table_row, {"Week 2", "9 times"}, 130)})));
    CHECK(pdf.faults == std::vector<std::string>{});
    CHECK(strict::outline(pdf.document) == "Document(Sect(Table(TR(TH TD) TR(TH TD))))");
}

TEST_CASE("cards printed without the week still begin at the first level of headings")
{
    const strict::Pdf pdf = strict::read(pdf_of(page(
        {block(BlockRole::card_heading, "Bridge", 50), block(BlockRole::card_heading, "Sit to stand", 90)})));
    CHECK(pdf.faults == std::vector<std::string>{});
    CHECK(strict::outline(pdf.document) == "Document(Sect(H1 H1))");
}

TEST_CASE("pages of one part are one section, and a list goes on over the page")
{
    const Page first = page({block(BlockRole::list_item, "One", 50)});
    const Page second = page({block(BlockRole::list_item, "Two", 50)});
    const Page third = page({block(BlockRole::title, "Diary", 50)}, PagePart::diary);
    const strict::Pdf pdf = strict::read(write_pdf(std::vector{first, second, third}, info()));
    CHECK(pdf.faults == std::vector<std::string>{});
    CHECK(strict::outline(pdf.document) == "Document(Sect(L(LI(LBody) LI(LBody))) Sect(H1))");
}

TEST_CASE("a page with nothing but pictures shows them all")
{
    const strict::Pdf pdf =
        strict::read(pdf_of(page({hand_made::drawing("One", 100), hand_made::drawing("Two", 200)})));
    CHECK(pdf.faults == std::vector<std::string>{});
    CHECK(strict::outline(pdf.document) == "Document(Sect(Figure Figure))");
    CHECK(pdf.painted == 2);
    CHECK(strict::read(pdf_of(page({hand_made::drawing("One", 100), block(BlockRole::paragraph, "x", 50)})))
              .painted == 2);
}

TEST_CASE("a blank page has no structure and no fault")
{
    const Page week = page({block(BlockRole::title, "Your week", 50)});
    const Page blank = page({}, PagePart::blank);
    const strict::Pdf pdf = strict::read(write_pdf(std::vector{week, blank}, info()));
    CHECK(pdf.faults == std::vector<std::string>{});
    CHECK(pdf.pages == 2);
}

TEST_CASE("the plan travels with the paper, and comes out as it went in")
{
    PdfInfo with = info();
    with.plan_file = "plan:\n  id: p17\n";
    const std::string bytes = write_pdf(std::vector{hand_made::everything()}, with);
    const strict::Pdf pdf = strict::read(bytes);
    CHECK(pdf.faults == std::vector<std::string>{});
    REQUIRE(pdf.attached.size() == 1);
    CHECK(pdf.attached[0].name == "plan.yaml");
    CHECK(pdf.attached[0].kind == "application/yaml");
    CHECK(pdf.attached[0].relationship == "/Source");
    CHECK(pdf.attached[0].bytes == with.plan_file);
    CHECK(strict::read(pdf_of(hand_made::everything())).attached.empty());
}

TEST_CASE("the same pages give the same bytes, with an attached plan and a logo too")
{
    PdfInfo with = info();
    with.plan_file = "plan:\n";
    Page made = hand_made::everything();
    made.blocks.push_back({BlockRole::figure, {Image{{400, 50, 60, 30}, hand_made::logo(8, 4)}}, "Clinic"});
    CHECK(write_pdf(std::vector{made}, with) == write_pdf(std::vector{made}, with));
}

TEST_CASE("title and language are told, in the description too")
{
    PdfInfo spanish{"Plan <de> ejercicio & más", "es", {}, {}};
    const strict::Pdf pdf = strict::read(write_pdf(std::vector{hand_made::everything()}, spanish));
    CHECK(pdf.language == "es");
    CHECK(pdf.title == "Plan <de> ejercicio & más");
    CHECK_THAT(pdf.metadata, ContainsSubstring("Plan &lt;de&gt; ejercicio &amp; más"));
    CHECK_THAT(pdf.metadata, ContainsSubstring("<rdf:li>es</rdf:li>"));
}

TEST_CASE("a logo on every page is in the file once, and has its words")
{
    Page made = page({{BlockRole::figure, {Image{{400, 50, 60, 30}, hand_made::logo(200, 100)}}, "Clinic"}});
    const std::string once = write_pdf(std::vector{made}, info());
    const std::string thrice = write_pdf(std::vector{made, made, made}, info());
    CHECK(strict::faults(thrice).empty());
    CHECK(thrice.size() < once.size() + 4000);
}

TEST_CASE("a logo that is no picture is told, not drawn as nothing")
{
    const Page made = page({{BlockRole::figure, {Image{{400, 50, 60, 30}, "GIF89a"}}, "Clinic"}});
    CHECK_THROWS_WITH(pdf_of(made), ContainsSubstring("sound PNG"));
}

TEST_CASE("words of a page may look like a mark without becoming one")
{
    const strict::Pdf pdf =
        strict::read(pdf_of(page({block(BlockRole::paragraph, "/Note << /MCID 0 >> BDC", 50)})));
    CHECK(pdf.faults == std::vector<std::string>{});
    CHECK(pdf.artifacts == 0);
}
