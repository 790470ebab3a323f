#include "engine/paper/diary/diary_day.h"

#include "engine/paper/diary/cells.h"
#include "engine/paper/diary/diary_item.h"
#include "engine/paper/signs.h"
#include "engine/paper/week/date_note.h"
#include "engine/wording/date_words.h"

#include <array>
#include <utility>

namespace pacewise {

namespace {

double side_of_box(const Setting& set) { return set.sheet.gap(1.5); }
double inner_width(const Setting& set) { return set.sheet.text_width() - 2 * side_of_box(set); }
double column_gap(const Setting& set) { return set.sheet.gap(2.6); }
double column_width(const Setting& set)
{
    return diary_in_two_columns(set) ? (inner_width(set) - column_gap(set)) / 2 : inner_width(set);
}

Boxed empty_box(const Setting& set, bool training, DiaryLook look)
{
    Boxed box;
    box.look.width = training ? 1.25 : 0.9;
    box.look.dashed = !training;
    box.look.radius = 6;
    const bool tight = look == DiaryLook::tight;
    box.padding = set.sheet.gap(tight ? 0.4 : training ? 0.8 : 0.5);
    box.side = side_of_box(set);
    box.row_gap = set.sheet.gap(tight ? 0.35 : 0.6);
    return box;
}

/// To be ringed with a pen, so there is room around each.
Piece signs_to_ring(const Setting& set, DiaryLook look)
{
    std::vector<Piece> signs;
    for (const DayVersion version : {DayVersion::full, DayVersion::lighter, DayVersion::least})
        signs.push_back(version_sign(set.sheet, version, set.say()("alt_" + std::string(word_of(version)))));
    return in_lines(std::move(signs), 1e6, set.sheet.gap(look == DiaryLook::roomy ? 3 : 2));
}

Piece name_of_day(const Setting& set, Date date, const std::string& clock, DiaryLook look)
{
    const Weekday day = weekday_of(date);
    std::string words = look == DiaryLook::roomy ? weekday_words(set.say(), day)
                                                 : set.say()(std::string(word_of(day)) + "_short");
    if (look != DiaryLook::tight) words += " " + day_number(set.say(), date);
    if (!clock.empty()) words += ", " + clock;
    return word_piece(set.ruler, {words, true}, {set.sheet.body, BlockRole::heading, black});
}

/// The signs under the name, or beside it to save height.
Piece with_signs(const Setting& set, Piece name, DiaryLook look)
{
    if (look != DiaryLook::roomy)
        return in_lines({std::move(name), signs_to_ring(set, look)}, 1e6, set.sheet.gap(1.6));
    put_below(name, signs_to_ring(set, look), set.sheet.gap(0.8));
    return name;
}

std::vector<Piece> fields_of_day(const Setting& set)
{
    const Wording& say = set.say();
    const auto word = [&](const char* key) {
        return word_piece(set.ruler, {say(key), false}, {set.sheet.body, BlockRole::list_item, black});
    };
    std::vector<Piece> tired{word("diary_tired"), named_cell(set, say("diary_morning"))};
    std::vector<Piece> fields;
    fields.push_back(in_lines(std::move(tired), 1e6, set.sheet.gap(1.2)));
    fields.push_back(named_cell(set, say("diary_evening")));
    fields.push_back(named_cell(set, say("diary_stiff")));
    fields.push_back(named_tick(set, say("diary_fall")));
    return fields;
}

enum class Fields { there, told_before };

/// Name and signs at the left, the fields of the day beside or below them.
Piece head_of_day(const Setting& set, Piece name, Fields fields, DiaryLook look)
{
    std::vector<Piece> pieces{std::move(name)};
    if (fields == Fields::there)
        for (Piece& field : fields_of_day(set)) pieces.push_back(std::move(field));
    return in_lines(std::move(pieces), inner_width(set), set.sheet.gap(look == DiaryLook::roomy ? 2 : 1.1));
}

std::vector<Piece> items_of(const Setting& set, const PlannedSession& session, int week, DiaryLook look)
{
    std::vector<Piece> items;
    for (const PlannedItem& item : session.items)
        if (const Card* card = card_of(set.cards, item); card && item.doses.contains(week))
            items.push_back(diary_item(set, item, *card, column_width(set), look));
    return items;
}

/// Down the left column, then down the right one, as on the sheet of the week.
std::vector<Piece> in_columns(const Setting& set, std::vector<Piece> items, double gap)
{
    if (!diary_in_two_columns(set)) return items;
    const std::size_t half = (items.size() + 1) / 2;
    Piece both, right;
    for (std::size_t at = 0; at < items.size(); ++at)
        put_below(at < half ? both : right, std::move(items[at]), at == 0 || at == half ? 0 : gap);
    put(both, std::move(right), column_width(set) + column_gap(set), 0);
    return {std::move(both)};
}

void add_advice(Boxed& box, const Setting& set, const DayAdvice* advice)
{
    if (!advice) return;
    const DateNote note = note_for(set.say(), *advice, set.say()("today"));
    put_below(box.head, note_piece(set, {note.sign, note.what, {}}, inner_width(set)), set.sheet.gap(0.3));
}

Boxed session_box(const Setting& set, const PlannedSession& session, Piece name, Fields fields, Date date,
                  int week, DiaryLook look)
{
    const DayAdvice* advice = advice_for(set.input.plan, date, session.at);
    const bool off = advice && advice->change == DateChange::none;
    Boxed box = empty_box(set, session.training && !off, look);
    if (!off && set.has_day_versions()) name = with_signs(set, std::move(name), look);
    box.head_again = name;
    box.head = head_of_day(set, std::move(name), fields, look);
    add_advice(box, set, advice);
    if (off) return box;
    box.rows = in_columns(set, items_of(set, session, week, look), box.row_gap);
    if (!diary_in_two_columns(set) && !box.rows.empty()) {
        put_below(box.head, diary_columns(set, column_width(set)), set.sheet.gap(0.3));
        put_below(box.head_again, diary_columns(set, column_width(set)), set.sheet.gap(0.3));
    }
    return box;
}

}

bool diary_in_two_columns(const Setting& set) { return !set.sheet.large() && set.sheet.tick < 40; }

std::vector<Boxed> diary_day(const Setting& set, const PlannedPhase& phase, Date date, int week,
                             DiaryLook look)
{
    std::vector<const PlannedSession*> sessions;
    for (const PlannedSession& session : phase.sessions)
        if (session.day == weekday_of(date)) sessions.push_back(&session);
    std::vector<Boxed> boxes;
    for (const PlannedSession* session : sessions) {
        const std::string clock = sessions.size() > 1 ? clock_words(set.say(), session->at) : std::string();
        const Fields fields = boxes.empty() ? Fields::there : Fields::told_before;
        boxes.push_back(
            session_box(set, *session, name_of_day(set, date, clock, look), fields, date, week, look));
    }
    if (!boxes.empty()) return boxes;
    boxes.push_back(empty_box(set, false, look));
    boxes.back().head = head_of_day(set, name_of_day(set, date, {}, look), Fields::there, look);
    return boxes;
}

Piece diary_columns_of_page(const Setting& set)
{
    Piece line;
    put(line, diary_columns(set, column_width(set)), side_of_box(set), 0);
    put(line, diary_columns(set, column_width(set)), side_of_box(set) + column_width(set) + column_gap(set),
        0);
    return line;
}

}
