// Doses of the week and of the cards that are not the plan's, and lines of pace that are missing, made on
// purpose.
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"

using namespace pacewise;
using sample::Damaged;
using sample::Found;
using sample::Where;
using sample::with_line;

namespace {

/// The first digit becomes another one; false when there is none.
bool other_digit(std::string& text)
{
    const std::size_t at = text.find_first_of("123456789");
    if (at == std::string::npos) return false;
    text[at] = text[at] == '9' ? '8' : static_cast<char>(text[at] + 1);
    return true;
}

Where other_week_dose(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    for (PageItem& thing : item.block->items)
        if (auto* run = std::get_if<TextRun>(&thing);
            run && !is_on_sign(*item.block, *run) && other_digit(run->text))
            return {item.page, sample::number_of(*item.block)};
    throw std::runtime_error("no dose");
}

/// In the first column that is not "Week".
Where other_card_dose(Damaged& damaged)
{
    for (Page& page : damaged.pages)
        for (Block& block : page.blocks) {
            if (block.card != 1 || block.role != BlockRole::table_row) continue;
            for (PageItem& thing : block.items)
                if (auto* run = std::get_if<TextRun>(&thing);
                    run && run->text.find("eek") == std::string::npos && other_digit(run->text))
                    return {-1, 1};
        }
    throw std::runtime_error("no table");
}

Where other_word(Damaged& damaged, const std::string& word)
{
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks) {
            if (block.card == 0 || block.role != BlockRole::paragraph) continue;
            for (PageItem& thing : block.items) {
                auto* run = std::get_if<TextRun>(&thing);
                const std::size_t place = run ? run->text.find(word) : std::string::npos;
                if (place == std::string::npos) continue;
                run->text.replace(place, word.size(), "It ");
                return {static_cast<int>(at) + 1, block.card};
            }
        }
    throw std::runtime_error("no card says " + word);
}

/// Tempo, rest and effort may stand in one paragraph: the word that begins each is made another one.
Where no_rest(Damaged& damaged) { return other_word(damaged, "Rest "); }
Where no_tempo(Damaged& damaged) { return other_word(damaged, "Go slowly"); }
Where no_effort(Damaged& damaged) { return other_word(damaged, "Effort "); }

Where in_signs(Damaged& damaged) { return with_line(damaged, 1, "Do 2 x 10 of it."); }
Where a_drug(Damaged& damaged) { return with_line(damaged, 1, "Take 10 mg before it."); }

}

std::vector<sample::Seed> sample::doses_seeds()
{
    using enum FaultKind;
    return {{week_dose, "one more in the week", other_week_dose, {doses_disagree}},
            {doses_disagree, "one more in the week", other_week_dose, {week_dose}},
            {card_dose, "one more on the card", other_card_dose, {doses_disagree}},
            {rest_missing, "no rest", no_rest},
            {tempo_missing, "no tempo", no_tempo},
            {effort_missing, "no effort", no_effort},
            {dose_in_signs, "2 x 10", in_signs},
            {drug_dose, "10 mg", a_drug}};
}
