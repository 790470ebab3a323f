#include "engine/base/text.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "2x10", "3 x 8": T22 wants words with their units.
bool tells_in_signs(const std::string& words)
{
    std::string text;
    for (const char c : words)
        if (c != ' ') text += c;
    for (const std::string_view sign : {"x", "X", "*", "\u00d7"})
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1)) {
            const std::size_t end = at + sign.size();
            if (at > 0 && end < text.size() && is_digit(text[at - 1]) && is_digit(text[end])) return true;
        }
    return false;
}

/// "10 mg", "50\u00b5g": never on paper for a patient (T28).
bool tells_a_drug_dose(const std::string& words)
{
    static constexpr std::array<std::string_view, 7> units{"mg", "\u00b5g", "\u03bcg", "mcg",
                                                           "ml", "IU",      "mL"};
    const std::vector<std::string> all = split(words, ' ');
    for (std::size_t at = 0; at < all.size(); ++at) {
        std::string word = all[at];
        while (!word.empty() && (word.back() == '.' || word.back() == ',' || word.back() == ';'))
            word.pop_back();
        const std::size_t letters = std::min(word.find_first_not_of("0123456789.,"), word.size());
        const bool after_number =
            letters > 0 || (at > 0 && !all[at - 1].empty() && is_digit(all[at - 1].back()));
        const std::string unit = word.substr(letters);
        if (after_number && std::find(units.begin(), units.end(), unit) != units.end()) return true;
    }
    return false;
}

}

void check_dose_signs(const Inspection& at_hand, Faults& faults)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        if (!is_for_patient(at_hand.pages[at])) continue;
        for (const Block& block : at_hand.pages[at].blocks) {
            if (block.role == BlockRole::running || block.items.empty()) continue;
            const std::string words = words_of(block);
            const FaultPlace place{static_cast<int>(at) + 1, block.card, area_of(block)};
            if (tells_in_signs(words)) faults.add(FaultKind::dose_in_signs, place, {{"text", told(words)}});
            if (tells_a_drug_dose(words)) faults.add(FaultKind::drug_dose, place, {{"text", told(words)}});
        }
    }
}

}
