#include "engine/base/text.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"
#include "engine/preflight/squeezed.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

std::string bare(std::string word)
{
    while (!word.empty() && (word.back() == '.' || word.back() == ',' || word.back() == ':')) word.pop_back();
    return word;
}

/// The whole name, or its last word standing alone.
bool names(const std::string& words, const std::string& name)
{
    if (tells(squeezed(words), name)) return true;
    const std::vector<std::string> parts = split(name, ' '), all = split(words, ' ');
    constexpr std::size_t too_short = 3;  // "Li" may be a word
    if (parts.back().size() < too_short) return false;
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& word) { return bare(word) == parts.back(); });
}

/// Titles that only the therapist's copy has.
constexpr std::array therapist_titles{"checked_title", "margins_title", "aside_title", "points_title"};

bool is_for_therapist(const Wording& say, const std::string& words)
{
    if (tells(squeezed(words), say("therapist_mark"))) return true;
    return std::any_of(therapist_titles.begin(), therapist_titles.end(),
                       [&](const char* title) { return squeezed(words) == squeezed(say(title)); });
}

}

void check_name(const Inspection& at_hand, Faults& faults)
{
    const std::string name = trimmed(at_hand.input.patient.name);
    if (name.empty()) return;
    if (tells(squeezed(at_hand.say()("document_title")), name))
        faults.add(FaultKind::name_shown, {}, {{"text", "the title of the file"}});
    if (at_hand.wish.name) return;
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at)
        for (const Block& block : at_hand.pages[at].blocks)
            if (const std::string words = words_of(block); !words.empty() && names(words, name))
                faults.add(FaultKind::name_shown, {static_cast<int>(at) + 1, block.card, area_of(block)},
                           {{"text", "\"" + told(words) + "\""}});
}

void check_therapist_pages(const Inspection& at_hand, Faults& faults)
{
    const Wording& say = at_hand.say();
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const Page& page = at_hand.pages[at];
        const int number = static_cast<int>(at) + 1;
        if (page.part == PagePart::therapist) {
            const bool marked = tells(at_hand.printed.page_words[at], say("therapist_mark"));
            if (!marked) faults.add(FaultKind::therapist_mark_missing, {number, 0, {}});
            if (!at_hand.wish.therapist)
                faults.add(FaultKind::therapist_among_patient, {number, 0, {}},
                           {{"text", "a page of the therapist's copy"}});
            continue;
        }
        for (const Block& block : page.blocks)
            if (const std::string words = words_of(block); is_for_therapist(say, words))
                faults.add(FaultKind::therapist_among_patient, {number, block.card, area_of(block)},
                           {{"text", told(words)}});
    }
}

}
