#include "engine/paper/changes/changes.h"

#include "engine/base/text.h"
#include "engine/paper/changes/plain_changes.h"
#include "engine/paper/list_box.h"
#include "engine/paper/signs.h"
#include "engine/wording/date_words.h"
#include "engine/wording/dose_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pacewise {

namespace {

/// A line of the list, with the group it stands in: 0 new, 1 changed, 2 no longer done.
struct Line {
    Piece piece;
    std::size_t group = 1;
};

constexpr std::array group_names{"new_added", "new_changed", "new_gone"};

std::size_t group_of(PlainKind kind)
{
    switch (kind) {
    case PlainKind::added: return 0;
    case PlainKind::gone: return 2;
    case PlainKind::dose:
    case PlainKind::clock:
    case PlainKind::days: return 1;
    }
    return 1;
}

std::string name_of(const Setting& set, const PlannedItem& item)
{
    const Exercise* exercise = set.input.catalog.find(item.exercise);
    return exercise ? set.say().of(exercise->name) : item.exercise.text;
}

std::string days_words(const Setting& set, const std::vector<Weekday>& days)
{
    std::vector<std::string> names;
    for (const Weekday day : days) names.push_back(weekday_words_inside(set.say(), day));
    return joined(names, set.say()("comma"));
}

/// The dose, or the effort where only that is another one.
std::string amount_words(const Setting& set, const Dose& dose, const Dose& other)
{
    const std::string words = dose_words(set.say(), dose, SideUse::both);
    if (words != dose_words(set.say(), other, SideUse::both)) return words;
    return set.say()("new_effort", {{"effort", std::to_string(dose.effort)}});
}

std::string words_at_once(const Setting& set, const PlainChange& change)
{
    const Wording& say = set.say();
    switch (change.kind) {
    case PlainKind::gone: return name_of(set, change.item);
    case PlainKind::added:
        return say("new_on_days",
                   {{"name", name_of(set, change.item)}, {"days", days_words(set, change.days)}});
    case PlainKind::days:
        return say("new_now_on_days",
                   {{"name", name_of(set, change.item)}, {"days", days_words(set, change.days)}});
    case PlainKind::dose:
        return say("new_dose", {{"name", name_of(set, change.item)},
                                {"now", amount_words(set, change.now, change.before)},
                                {"before", amount_words(set, change.before, change.now)}});
    case PlainKind::clock:
        return say("new_clock", {{"day", weekday_words(say, change.days.front())},
                                 {"now", clock_words(say, change.now_at)},
                                 {"before", clock_words(say, change.before_at)}});
    }
    return {};
}

std::string words_of(const Setting& set, const PlainChange& change)
{
    const std::string words = words_at_once(set, change);
    if (!change.from_week) return words;
    return set.say()("new_from_week", {{"text", words}, {"week", std::to_string(*change.from_week)}});
}

/// The card number stands before the words; without one a dot.
Piece line_piece(const Setting& set, const std::string& words, int card)
{
    const double x = 2 * set.sheet.number + set.sheet.gap(1.2), width = list_width(set) - x;
    Piece line;
    Piece text = set.text(words, width, BlockRole::list_item);
    if (card > 0)
        put(line, card_number(set.ruler, set.sheet, card), 0, 0);
    else
        put(line, set.text("\u2022", x, BlockRole::list_item), set.sheet.number, 0);
    put(line, std::move(text), x, card > 0 ? std::max(0.0, set.sheet.number - set.sheet.line() / 2) : 0);
    Block block = merged(BlockRole::list_item, line);
    block.card = card;
    return piece_of(std::move(block), list_width(set), line.height);
}

int number_of(const std::vector<Card>& cards, const PlannedItem& item)
{
    const Card* card = card_of(cards, item);
    return card ? card->number : 0;
}

std::vector<Line> lines_since(const Setting& set, const Plan& older)
{
    const std::vector<Card> cards = cards_of(set.input.plan, set.input.catalog);
    std::vector<Line> lines;
    for (const PlainChange& change : plain_changes(older, set.input.plan)) {
        const bool has_card = change.kind != PlainKind::gone && change.kind != PlainKind::clock;
        lines.push_back({line_piece(set, words_of(set, change), has_card ? number_of(cards, change.item) : 0),
                         group_of(change.kind)});
    }
    return lines;
}

/// What the plan keeps is written for the therapist: the reason and the phase are left out.
std::string without_reason(std::string sentence)
{
    for (const char* end : {", because ", ", porque ", " (phase", " (fase"})
        sentence = sentence.substr(0, sentence.find(end));
    return sentence;
}

std::vector<Line> kept_lines(const Setting& set)
{
    std::vector<Line> lines;
    TextsTogether texts(set.say());
    for (const Translations& change : set.input.plan.changes)
        lines.push_back({line_piece(set, without_reason(texts.of(change)) + '.', 0), 1});
    return lines;
}

/// The first lines are the most important ones; each stands in its group.
Boxed box_of(const Setting& set, const std::vector<Line>& lines, std::size_t shown)
{
    const Wording& say = set.say();
    Boxed box = list_box(set, say("new_title", {{"version", std::to_string(set.input.plan.version)}}));
    const auto add = [&](const std::string& words) { box.rows.push_back(set.text(words, list_width(set))); };
    if (lines.empty()) {
        add(say("new_nothing"));
        return box;
    }
    add(say("new_use"));
    for (std::size_t group = 0; group < group_names.size(); ++group) {
        bool named = false;
        for (std::size_t at = 0; at < shown; ++at) {
            if (lines[at].group != group) continue;
            if (!std::exchange(named, true))
                box.rows.push_back(
                    set.text(std::vector{Phrase{say(group_names[group]), true}}, list_width(set)));
            box.rows.push_back(lines[at].piece);
        }
    }
    if (shown < lines.size()) add(say.counted("new_more", static_cast<int>(lines.size() - shown)));
    return box;
}

}

void place_changes(Flow& flow, const Setting& set)
{
    if (set.input.plan.version < 2) return;
    if (flow.page_count() == 0) flow.start_page();
    const std::vector<Line> lines = set.input.older ? lines_since(set, *set.input.older) : kept_lines(set);
    std::size_t shown = lines.size();
    while (shown > 1 && box_of(set, lines, shown).height() > flow.whole_page() / 2) --shown;
    flow.skip(set.sheet.gap(3));
    flow.place(box_of(set, lines, shown));
}

}
