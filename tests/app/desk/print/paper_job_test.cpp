#include "app/desk/work/paper_job.h"

#include "app/desk/document/edit.h"
#include "engine/print/clinic_paper.h"
#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

const PlanDocument& annas() { return example_plan("anna").document; }

const ProgramHome& home() { return example_library().home; }

PaperResult laid_out(const PaperOrderWish& order)
{
    return lay_out_order(annas(), home(), order, std::make_shared<const std::atomic<bool>>(false));
}

std::string words_of(const PaperResult& paper)
{
    std::string words;
    for (const Page& page : paper.pages)
        for (const Block& block : page.blocks) words += text_of(block) + "\n";
    return words;
}

}

TEST_CASE("without a choice the paper is what the clinic and the patient want, the first phase of it")
{
    const PaperOrderWish order = usual_order(annas(), home());
    CHECK(order.wish.of_phase == 1);
    CHECK(order.wish.size == annas().request->patient.print.size);
    CHECK(order.language == "en");
    CHECK(order.wish.cards);
    CHECK_FALSE(order.wish.therapist);
}

TEST_CASE("a draft is laid out with the word DRAFT and may leave the house")
{
    const PaperResult paper = laid_out(usual_order(annas(), home()));
    CHECK(paper.trouble.empty());
    CHECK_FALSE(paper.pages.empty());
    CHECK(paper.may_leave);
    CHECK(words_of(paper).find("DRAFT") != std::string::npos);
}

TEST_CASE("the same order gives the same PDF, byte for byte")
{
    const PaperOrderWish order = usual_order(annas(), home());
    const std::string pdf = pdf_of(laid_out(order));
    CHECK(pdf.starts_with("%PDF"));
    CHECK(pdf == pdf_of(laid_out(order)));
}

TEST_CASE("a paper with faults stays in the house until somebody says why not, and the reason is printed")
{
    PaperOrderWish order = usual_order(annas(), home());
    order.language = "ar";  // the stop box is told in English there
    order.wish.cards = false;
    PaperResult paper = laid_out(order);
    REQUIRE(any_stops(paper.faults));
    CHECK_FALSE(paper.may_leave);
    order.reason = "  the daughter reads English ";
    paper = laid_out(order);
    CHECK(paper.may_leave);
    CHECK(paper.overridden);
    CHECK(paper.order.wish.therapist);
    CHECK(words_of(paper).find("the daughter reads English") != std::string::npos);
}

TEST_CASE("a reason of spaces lets nothing pass")
{
    PaperOrderWish order = usual_order(annas(), home());
    order.language = "ar";
    order.wish.cards = false;
    order.reason = "   ";
    CHECK_FALSE(laid_out(order).may_leave);
}

TEST_CASE("a language without words is told in words, not thrown")
{
    PaperOrderWish order = usual_order(annas(), home());
    order.language = "xx";
    const PaperResult paper = laid_out(order);
    CHECK(paper.pages.empty());
    CHECK_FALSE(paper.may_leave);
    CHECK(paper.trouble.english().find("xx") != std::string::npos);
    CHECK(paper.trouble.sentence().in("es") != paper.trouble.english());
}

TEST_CASE("a clinic's paper file with mistakes is told with its place")
{
    PaperOrderWish order = usual_order(annas(), home());
    const ProgramHome elsewhere{"/nowhere"};
    const PaperResult paper =
        lay_out_order(annas(), elsewhere, order, std::make_shared<const std::atomic<bool>>(false));
    CHECK_FALSE(paper.trouble.empty());
}

TEST_CASE("laying out that is stopped gives no pages")
{
    const PaperResult paper = lay_out_order(annas(), home(), usual_order(annas(), home()),
                                            std::make_shared<const std::atomic<bool>>(true));
    CHECK(paper.pages.empty());
    CHECK_FALSE(paper.may_leave);
}
