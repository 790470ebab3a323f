// Real handouts, every part of them, as somebody with a screen reader gets them.
#include "engine/paper/handout.h"
#include "engine/render/write_html.h"
#include "engine/render/write_pdf.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/render/strict_pdf.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

PaperWish all_parts()
{
    PaperWish wish;
    wish.diary = wish.changes = wish.road_map = wish.helper = wish.therapist = true;
    return wish;
}

/// A sample with the file of its plan, and a code.
std::string pdf_of(const sample::Handout& made, const PaperWish& wish)
{
    PaperInput input = made.input();
    input.plan_file = "plan:\n  id: p17-2026-11-23\n";
    input.version_code = "PW-7KQ4-M2XD-3-9H";
    return handout_pdf(input, wish);
}

}

TEST_CASE("a handout of all parts has no fault that a strict reader finds, in any size and language")
{
    for (const std::string language : {"en", "es", "de", "fr"})
        for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant}) {
            PaperWish wish = all_parts();
            wish.size = size;
            CAPTURE(language, word_of(size));
            const strict::Pdf pdf = strict::read(pdf_of(sample::handout(language), wish));
            CHECK(pdf.faults == std::vector<std::string>{});
            CHECK(pdf.language == language);
            CHECK(pdf.attached.size() == 1);
        }
}

TEST_CASE("every card has a heading, its steps are a list, its doses a table, its pictures have words")
{
    PaperWish wish;
    wish.week = false;
    const strict::Pdf pdf = strict::read(pdf_of(sample::handout(), wish));
    CHECK(strict::all(pdf.document, "H1").size() >= 5);
    CHECK(strict::all(pdf.document, "L").size() >= 5);
    CHECK(strict::all(pdf.document, "Lbl").size() >= 20);
    CHECK(strict::all(pdf.document, "Table").size() >= 4);
    for (const strict::Node& figure : strict::all(pdf.document, "Figure")) CHECK_FALSE(figure.alt.empty());
}

TEST_CASE("neither title nor description names the patient")
{
    const strict::Pdf pdf = strict::read(pdf_of(sample::handout(), all_parts()));
    CHECK((pdf.title + pdf.metadata).find("Anna") == std::string::npos);
    CHECK((pdf.title + pdf.metadata).find("p17") == std::string::npos);
}

TEST_CASE("the whole handout gives the same bytes on a second run")
{
    CHECK(pdf_of(sample::handout(), all_parts()) == pdf_of(sample::handout(), all_parts()));
}

TEST_CASE("the web page says every word that the pages say")
{
    const auto made = sample::handout();
    const std::vector<Page> pages = lay_out(made.input(), all_parts());
    const std::string html = write_html(pages, {"Home exercise plan", "en"});
    for (const Page& page : pages)
        for (const Block& block : page.blocks)
            for (const PageItem& item : block.items) {
                const auto* run = std::get_if<TextRun>(&item);
                const bool plain = run && run->text.find_first_of("<>&\"'") == std::string::npos;
                if (plain) REQUIRE_THAT(html, ContainsSubstring(">" + run->text + "</span>"));
            }
}
