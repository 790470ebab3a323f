// A sheet that is right must not be kept in the house: every example patient, in every size, paper and
// language, and in the ways a clinic prints.
#include "engine/base/side_by_side.h"
#include "engine/preflight/fault_words.h"
#include "engine/preflight/preflight.h"
#include "tests/engine/preflight/examples.h"
#include "tests/support/catch.h"

#include <array>
#include <set>

using namespace pacewise;

namespace {

/// What is true of good sheets, too: worth telling, no reason to keep them.
const std::set<FaultKind> expected_warnings{FaultKind::too_small_for_eyes, FaultKind::not_translated,
                                            FaultKind::over_budget,        FaultKind::helper_missing,
                                            FaultKind::nearly_empty_page,  FaultKind::hard_to_read,
                                            FaultKind::long_sentence};

/// What is wrong with this handout beside what is expected; empty when nothing.
std::string alarms(const sample::Example& example, const PaperWish& wish)
{
    const PaperInput input = example.input();
    std::string told;
    for (const SheetFault& fault : preflight(lay_out(input, wish), input, wish))
        if (fault.weight == FaultWeight::stops || !expected_warnings.contains(fault.kind))
            told += std::string(word_of(fault.kind)) + diagnostic_text(diagnostic_of(fault));
    return told;
}

/// A wish for the n-th sheet: papers, parts and cards take turns, so that each is met by many patients.
PaperWish wish_of(std::size_t nth, PrintSize size)
{
    PaperWish wish;
    wish.size = size;
    wish.paper = nth % 2 == 0 ? PaperSize::a4 : PaperSize::letter;
    wish.style = nth % 3 == 0 ? LineStyle::line : LineStyle::colour;
    wish.duplex = nth % 4 == 1;
    wish.punch = nth % 4 == 2;
    wish.name = nth % 5 != 3;
    wish.diary = nth % 3 == 1;
    wish.therapist = nth % 7 == 0;
    wish.of_phase = nth % 2 == 0 ? 1 : 0;
    wish.of_week = nth % 8 == 5 ? 2 : 0;
    wish.sheets = nth % 6 == 4 ? WeekSheets::each : WeekSheets::of_the_phase;
    wish.cards_per_page = std::array{2, 1, 4, 6}[nth % 4];
    return wish;
}

}

TEST_CASE("a good sheet of any patient leaves the house, whatever the size, the paper and the language")
{
    constexpr std::array sizes{PrintSize::normal, PrintSize::large, PrintSize::giant};
    constexpr std::array languages{"en", "es", "de", "fr"};
    const std::vector<sample::Example> examples = sample::all_examples();
    std::vector<std::string> told(examples.size() * languages.size());
    side_by_side(told.size(), jobs_here(), [&](std::size_t nth) {
        sample::Example example = examples[nth / languages.size()];
        example.wording = sample::wording(languages[nth % languages.size()]);
        told[nth] = alarms(example, wish_of(nth, sizes[(nth + nth / 3) % 3]));
    });
    CHECK(told.size() >= 50);
    for (std::size_t nth = 0; nth < told.size(); ++nth) {
        CAPTURE(examples[nth / languages.size()].name, languages[nth % languages.size()], nth);
        CHECK(told[nth] == "");
    }
}

TEST_CASE("Arabic and Chinese sheets are read back, too: only what is not translated is told")
{
    sample::Example example = sample::example("carla", "two-side-aid-ladders-10-weeks");
    for (const std::string language : {"ar", "zh"}) {
        example.wording = sample::wording(language);
        for (const PrintSize size : {PrintSize::normal, PrintSize::large}) {
            PaperWish wish;
            wish.size = size;
            const PaperInput input = example.input();
            CAPTURE(language, word_of(size));
            for (const SheetFault& fault : preflight(lay_out(input, wish), input, wish)) {
                CAPTURE(diagnostic_text(diagnostic_of(fault)));
                CHECK((fault.kind == FaultKind::stop_box_not_translated ||
                       expected_warnings.contains(fault.kind)));
            }
        }
    }
}
