#include "engine/paper/helper/helper_sheet.h"

#include "engine/base/text.h"
#include "engine/paper/helper/helped.h"
#include "engine/paper/list_box.h"
#include "engine/paper/signs.h"
#include "engine/paper/week/stop_box.h"
#include "engine/patient/disability.h"
#include "engine/wording/date_words.h"
#include "engine/wording/exercise_words.h"
#include "engine/wording/support_words.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

/// T27, G50: in bands C and D somebody is there all the time, whatever the exercises.
bool is_helped_throughout(const Patient& patient)
{
    const auto band = band_of(patient);
    return has_any_helper(patient) && (band == Band::c || band == Band::d);
}

bool is_upright_card(const Card& card) { return is_upright(card.exercise->position); }

Piece bullet(const Setting& set, const std::vector<Phrase>& phrases, double width)
{
    const double x = set.sheet.gap(2.2);
    Piece line = set.text("\u2022", x, BlockRole::list_item);
    put(line, set.text(phrases, width - x, BlockRole::list_item), x, 0);
    return piece_of(merged(BlockRole::list_item, line), width, line.height);
}

Piece bullet(const Setting& set, const std::string& words, double width)
{
    return bullet(set, std::vector{Phrase{words, false}}, width);
}

// ---- when

std::vector<int> numbers_in(const Setting& set, const PlannedSession& session, Range<int> weeks,
                            const std::vector<const Card*>& helped)
{
    std::vector<int> numbers;
    for (const PlannedItem& item : session.items) {
        const Card* card = card_of(set.cards, item);
        const bool counts = card && std::find(helped.begin(), helped.end(), card) != helped.end() &&
                            item.doses.contains(weeks.least);
        if (counts && std::find(numbers.begin(), numbers.end(), card->number) == numbers.end())
            numbers.push_back(card->number);
    }
    return numbers;
}

ClockTime end_of(const PlannedSession& session, int week)
{
    return ClockTime{session.at.minutes + minutes_of(session, week)};
}

std::string time_words(const Setting& set, const PlannedSession& session, const std::vector<int>& numbers,
                       int week)
{
    const Wording& say = set.say();
    const std::string day = weekday_words(say, session.day), from = clock_words(say, session.at),
                      to = clock_words(say, end_of(session, week));
    if (numbers.empty()) return say("helper_time_all", {{"day", day}, {"from", from}, {"to", to}});
    std::vector<std::string> cards;
    for (const int number : numbers) cards.push_back(std::to_string(number));
    return say(numbers.size() == 1 ? "helper_time_card" : "helper_time",
               {{"day", day}, {"from", from}, {"to", to}, {"cards", joined(cards, say("comma"))}});
}

/// Phases with other times are told apart by their weeks.
Boxed when_box(const Setting& set, const std::vector<const Card*>& helped)
{
    Boxed box = list_box(set, set.say()("helper_when"));
    const Plan& plan = set.input.plan;
    for (const PlannedPhase& phase : plan.phases) {
        if (!set.weeks.holds(phase.weeks.least)) continue;
        std::vector<Piece> rows;
        for (const PlannedSession& session : phase.sessions) {
            const std::vector<int> numbers = numbers_in(set, session, phase.weeks, helped);
            if (numbers.empty() && !is_helped_throughout(set.input.patient)) continue;
            rows.push_back(bullet(set, time_words(set, session, numbers, phase.weeks.most), list_width(set)));
        }
        if (rows.empty()) continue;
        if (set.weeks != phase.weeks)
            box.rows.push_back(set.text(
                std::vector{Phrase{weeks_words(set.say(), phase.weeks.least, phase.weeks.most), true}},
                list_width(set)));
        for (Piece& row : rows) box.rows.push_back(std::move(row));
    }
    return box;
}

// ---- what

bool speaks_of(const PrintLine& line, const Exercise& exercise)
{
    if (line.where != PrintLine::Where::fitting_cards) return false;
    return line.positions.contains(exercise.position) || line.exercises.contains(exercise.id) ||
           std::any_of(line.tags.begin(), line.tags.end(), [&](Tag tag) { return exercise.has(tag); });
}

/// S39: with marked tone the second person does the moving. Standing: B22, B56.
std::string task_key(const Exercise& exercise)
{
    if (is_hands_on(exercise)) return exercise.has(Tag::rhythmic) ? "helper_roll" : "helper_passive";
    return is_upright(exercise.position) ? "helper_upright" : "helper_beside";
}

Boxed card_box(const Setting& set, const Card& card)
{
    const Wording& say = set.say();
    const Exercise& exercise = *card.exercise;
    Boxed box = list_box(set, {});
    const double width = list_width(set), x = 2 * set.sheet.number + set.sheet.gap(1.5);
    std::string name = say.of(exercise.name);
    if (const std::string side = one_side_words(say, card.item, exercise); !side.empty())
        name += " · " + side;
    Piece head;
    put(head, card_number(set.ruler, set.sheet, card.number), 0,
        (Sheet::line(set.sheet.heading) - 2 * set.sheet.number) / 2);
    put(head, set.heading(name, width - x, BlockRole::card_heading), x, 0);
    Block block = merged(BlockRole::card_heading, head);
    block.card = card.number;
    box.head = box.head_again = piece_of(std::move(block), width, head.height);
    box.padding = set.sheet.gap(0.9);
    if (const std::string places = hold_words(set, card); !places.empty())
        box.rows.push_back(bullet(set, say("helper_hands", {{"places", places}}), width));
    box.rows.push_back(bullet(set, say(task_key(exercise)), width));
    box.rows.push_back(
        bullet(set, std::vector{Phrase{say("helper_say"), true}, Phrase{support_words(say, exercise), false}},
               width));
    TextsTogether texts(say);
    for (const PrintLine& line : set.input.lines)
        if (speaks_of(line, exercise)) box.rows.push_back(bullet(set, texts.of(line.text), width));
    return box;
}

// ---- never

/// Our own plain rules [inference]: S39 and S10 (slow, no force against tone), B56 (nobody stands alone),
/// R43 (a fall ends the session).
Boxed never_box(const Setting& set, const std::vector<const Card*>& helped)
{
    Boxed box = list_box(set, set.say()("helper_never"));
    box.look.width = 2;
    const bool upright =
        std::any_of(helped.begin(), helped.end(), [](const Card* card) { return is_upright_card(*card); });
    const auto add = [&](const char* key) {
        box.rows.push_back(bullet(set, set.say()(key), list_width(set)));
    };
    add("helper_never_pull");
    add("helper_never_lift");
    add("helper_never_push");
    if (upright) add("helper_never_leave");
    add("helper_says_stop");
    return box;
}

std::string title_words(const Setting& set)
{
    const std::string name = set.patient_name();
    return name.empty() ? set.say()("helper_title") : set.say()("helper_title_of", {{"name", name}});
}

void place_box(Flow& flow, const Setting& set, Boxed box)
{
    flow.skip(set.sheet.gap(1.5));
    flow.place(std::move(box));
}

}

void place_helper(Flow& flow, const Setting& set)
{
    const std::vector<const Card*> helped = helped_cards(set);
    if (helped.empty() && !is_helped_throughout(set.input.patient)) return;
    flow.start_page();
    flow.place(text_piece(set.ruler, Phrase{title_words(set), true},
                          {set.sheet.title, BlockRole::title, black}, set.sheet.text_width()));
    flow.skip(set.sheet.gap());
    if (!helped.empty()) flow.place(set.text(set.say()("helper_first"), set.sheet.text_width()));
    place_box(flow, set, when_box(set, helped));
    place_box(flow, set, never_box(set, helped));
    flow.skip(set.sheet.gap(1.5));
    flow.place(stop_box_in_rows(set, {}));
    for (const Card* card : helped) place_box(flow, set, card_box(set, *card));
}

}
