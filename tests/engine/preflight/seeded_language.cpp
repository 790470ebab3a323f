// Words that are hard to read, or not in the patient's language, or not filled in, made on purpose.
#include "engine/preflight/preflight.h"
#include "tests/engine/preflight/seeds.h"

#include <algorithm>

using namespace pacewise;
using sample::Damaged;
using sample::Where;
using sample::with_line;

namespace {

/// Hard lines are added to the card until the pre-flight says so.
Where harder_until(Damaged& damaged, FaultKind wanted)
{
    for (int nth = 0; nth < 9; ++nth) {
        const Where where = with_line(damaged, 1, "Neuromuscular facilitation necessitates contraction.");
        const auto faults = preflight(damaged.pages, damaged.example.input(), damaged.wish);
        if (std::any_of(faults.begin(), faults.end(),
                        [&](const auto& fault) { return fault.kind == wanted; }))
            return where;
    }
    throw std::runtime_error("it is never that hard");
}

Where hard_words(Damaged& damaged) { return harder_until(damaged, FaultKind::hard_to_read); }
Where harder_words(Damaged& damaged) { return harder_until(damaged, FaultKind::far_too_hard); }

Where long_words(Damaged& damaged)
{
    return with_line(damaged, 1,
                     "Go on as far as you can and as long as it is fun and do not stop if it is ok.");
}

Where in_german(Damaged& damaged) { return with_line(damaged, 1, "[de] Halten Sie an."); }

Where stop_in_german(Damaged& damaged)
{
    for (PrintLine& line : damaged.example.lines)
        if (line.where == PrintLine::Where::stop_box) {
            const std::string words = line.text.in("en");
            line.text.by_language = {{"fr", words}};
            return {1, -1};
        }
    throw std::runtime_error("no stop line");
}

Where a_hole(Damaged& damaged) { return with_line(damaged, 1, "Rest {time} now."); }
Where a_key(Damaged& damaged) { return with_line(damaged, 1, "[rest_between]"); }
Where a_side_hole(Damaged& damaged) { return with_line(damaged, 1, "Lift your <side> leg."); }

}

std::vector<sample::Seed> sample::language_seeds()
{
    using enum FaultKind;
    return {{hard_to_read, "hard words", hard_words},
            {far_too_hard, "many hard words", harder_words},
            {long_sentence, "a long sentence", long_words},
            {not_translated, "a line in German", in_german},
            {stop_box_not_translated, "a stop sign that is not English", stop_in_german},
            {unfilled_hole, "a hole", a_hole},
            {unfilled_hole, "a key", a_key},
            {unfilled_hole, "a side", a_side_hole}};
}
