// The documents that leave the house: every example patient, with all parts, in every size and language and
// on both papers by turns.
#include "engine/plan/write_plan.h"
#include "engine/print/paper_input.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/preflight/examples.h"
#include "tests/engine/render/strict_pdf.h"
#include "tests/support/catch.h"

#include <array>

using namespace pacewise;

namespace {

constexpr std::array languages{"en", "es", "de", "fr", "ar", "zh"};
constexpr std::array sizes{PrintSize::normal, PrintSize::large, PrintSize::giant};

PaperWish all_parts(std::size_t turn)
{
    PaperWish wish;
    wish.of_phase = 1;
    const std::size_t round =
        turn / languages.size();  // so that no language has always the same size or paper
    wish.size = sizes[(turn + round) % sizes.size()];
    wish.paper = (turn / 3 + round) % 2 == 0 ? PaperSize::a4 : PaperSize::letter;
    wish.cards_per_page = turn % 5 == 4 ? 4 : 2;
    wish.diary = wish.road_map = wish.changes = wish.helper = wish.therapist = true;
    return wish;
}

const std::vector<sample::Example>& examples()
{
    static const std::vector<sample::Example> all = sample::all_examples();
    return all;
}

}

TEST_CASE("every document is sound for a screen reader, the same on a second run, and holds its plan")
{
    std::size_t turn = 0;
    for (const sample::Example& example : examples()) {
        const PaperWish wish = all_parts(turn);
        const Wording wording = sample::wording(languages[turn % languages.size()]);
        ++turn;
        CAPTURE(example.name, wording.language(), word_of(wish.size), word_of(wish.paper));
        const PaperInput input =
            paper_input(example.plan, example.request, {}, wording, example.clinic, wish);
        const std::string pdf = handout_pdf(input, wish);
        CHECK(handout_pdf(input, wish) == pdf);
        const strict::Pdf read = strict::read(pdf);
        CHECK(read.faults == std::vector<std::string>{});
        REQUIRE(read.attached.size() == 1);
        CHECK(read.attached[0].bytes == plan_text(example.plan));
        CHECK(read.language == wording.language());
        CHECK(read.title.find(example.request.patient.name) == std::string::npos);
    }
}

TEST_CASE("the helper's sheet is whole in the longest words and the largest letters")
{
    for (const sample::Example& example : examples())
        for (const char* language : {"de", "fr"}) {
            CAPTURE(example.name, language);
            PaperWish wish;
            wish.size = PrintSize::giant;
            wish.paper = PaperSize::letter;
            wish.week = wish.cards = false;
            wish.helper = wish.road_map = true;
            const Wording wording = sample::wording(language);
            CHECK(sample::fault(lay_out(
                      paper_input(example.plan, example.request, {}, wording, example.clinic, wish), wish)) ==
                  "");
        }
}
