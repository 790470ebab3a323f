#include "engine/base/text.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"

namespace pacewise {

namespace {

constexpr double rounding = 0.01;
constexpr double smallest = 12;  // T01

/// T01: what each wish means; T02 asks for 18 or more.
double body_of(PrintSize size)
{
    switch (size) {
    case PrintSize::normal: return 14;
    case PrintSize::large: return 18;
    case PrintSize::giant: return 22;
    }
    return 14;
}

/// The name of a column and the like may be smaller than what is read in lines: 12 points, in large print 16
/// (T01).
double least_size(const TextRun& run, PrintSize wished)
{
    constexpr std::size_t a_label = 14;  // bytes
    if (run.text.size() > a_label) return body_of(wished);
    return wished == PrintSize::normal ? smallest : 16;
}

/// Letters in a tick box and numbers on a disc are signs, and the foot of a page is no text to follow.
bool is_running_text(const Inspection& at_hand, std::size_t page, const Block& block, const TextRun& run)
{
    return is_for_patient(at_hand.pages[page]) && !is_on_sign(block, run) &&
           !is_furniture(at_hand, page, block);
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Words of two letters and more that are all capitals.
bool shouts(const std::string& word)
{
    int capitals = 0;
    for (const char c : word) {
        if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9'))
            return false;
        capitals += is_capital(c) ? 1 : 0;
    }
    return capitals >= 2;
}

/// T07: LEFT and RIGHT may stand out, a sentence may not.
bool is_in_capitals(const std::string& words)
{
    constexpr int too_many = 4;
    int row = 0;
    for (const std::string& word : split(words, ' ')) {
        row = shouts(word) ? row + 1 : 0;
        if (row == too_many) return true;
    }
    return false;
}

void check_run(const Inspection& at_hand, const Block& block, const TextRun& run, FaultPlace place,
               Faults& faults)
{
    const PrintSize wished = at_hand.wish.size;
    place.area = run.area;
    if (run.size < smallest - rounding)
        faults.add(FaultKind::letters_below_12, place,
                   {{"text", told(run.text)}, {"seen", points(run.size)}, {"wanted", points(smallest)}});
    else if (run.size < least_size(run, wished) - rounding &&
             is_running_text(at_hand, static_cast<std::size_t>(place.page) - 1, block, run))
        faults.add(FaultKind::body_below_wish, place,
                   {{"text", told(run.text)},
                    {"seen", points(run.size)},
                    {"wanted", points(least_size(run, wished))}});
}

}

void check_letters(const Inspection& at_hand, Faults& faults)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const Page& page = at_hand.pages[at];
        for (const Block& block : page.blocks) {
            const FaultPlace place{static_cast<int>(at) + 1, block.card, {}};
            for (const PageItem& item : block.items)
                if (const auto* run = std::get_if<TextRun>(&item))
                    check_run(at_hand, block, *run, place, faults);
            const std::string words = words_of(block);
            if (is_for_patient(page) && is_in_capitals(words))
                faults.add(FaultKind::capitals, {place.page, block.card, area_of(block)},
                           {{"text", told(words)}});
        }
    }
}

void check_eyes(const Inspection& at_hand, Faults& faults)
{
    constexpr double large_print = 18;  // T02
    const auto& vision = at_hand.input.patient.vision;
    const double body = body_of(at_hand.wish.size);
    if (!vision || *vision == Vision::normal || body >= large_print) return;
    faults.add(FaultKind::too_small_for_eyes, {},
               {{"seen", std::string(word_of(*vision))}, {"wanted", points(body)}});
}

}
