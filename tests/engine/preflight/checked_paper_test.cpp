#include "engine/print/checked_paper.h"

#include "engine/preflight/fault_words.h"
#include "tests/engine/preflight/examples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

bool says(const std::vector<Page>& pages, PagePart part, const std::string& words)
{
    for (const Page& page : pages)
        for (const Block& block : page.blocks)
            if (page.part == part && text_of(block).find(words) != std::string::npos) return true;
    return false;
}

}

TEST_CASE("a sheet that stops leaves only with a reason, and the reason stands on the therapist's copy")
{
    const sample::Example example = sample::example("gina", "hatha-yoga-8-weeks");
    PaperWish wish;
    wish.therapist = true;
    wish.of_phase = 1;
    const Date long_after = example.plan.start + std::chrono::days(365);
    const PaperInput input = example.input();

    const CheckedPaper good = checked_paper(input, wish, "");
    CHECK(good.may_leave);
    CHECK_FALSE(good.overridden);
    CHECK_FALSE(says(good.pages, PagePart::therapist, "Reason:"));

    const CheckedPaper kept = checked_paper(input, wish, "  ", long_after);
    CHECK_FALSE(kept.may_leave);
    CHECK(any_stops(kept.faults));

    const CheckedPaper let_out =
        checked_paper(input, wish, "She goes on with it until her visit", long_after);
    CHECK(let_out.may_leave);
    CHECK(let_out.overridden);
    CHECK(says(let_out.pages, PagePart::therapist, "She goes on with it until her visit"));
    CHECK(says(let_out.pages, PagePart::therapist, "the last day of the plan was"));
    CHECK_FALSE(says(let_out.pages, PagePart::week, "She goes on"));

    wish.therapist = false;
    CHECK_FALSE(checked_paper(input, wish, "She goes on with it until her visit", long_after).may_leave);
}
