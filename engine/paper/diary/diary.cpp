#include "engine/paper/diary/diary.h"

#include "engine/paper/diary/cells.h"
#include "engine/paper/diary/diary_day.h"
#include "engine/paper/signs.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace pacewise {

namespace {

Piece title(const Setting& set, int week, bool again)
{
    std::string words = set.say()("diary_title", {{"week", weeks_words(set.say(), week, week)}});
    if (again) words = set.say()("continued", {{"what", words}});
    return text_piece(
        set.ruler, Phrase{words, true},
        {again ? set.sheet.heading : set.sheet.title, again ? BlockRole::heading : BlockRole::title, black},
        set.sheet.text_width());
}

/// "23 to 29 November · Anna Example"
Piece dates_line(const Setting& set, int week)
{
    const Date first = first_day(set.input.plan, week);
    std::string words = dates_words(set.say(), first, first + std::chrono::days(6));
    if (!set.patient_name().empty()) words += " · " + set.patient_name();
    return set.text(words, set.sheet.text_width());
}

/// The dates at the right end of the title where there is room, else below it.
Piece title_with_dates(const Setting& set, int week)
{
    Piece head = title(set, week, false), dates = dates_line(set, week);
    const double x = set.sheet.text_width() - dates.width;
    if (x < head.width + set.sheet.gap(4))
        put_below(head, std::move(dates));
    else
        put(head, std::move(dates), x, set.sheet.title - set.sheet.body);
    return head;
}

/// "Circle what you did that day: ● all ◐ lighter ○ least"
Piece ring_line(const Setting& set)
{
    constexpr std::array versions{DayVersion::full, DayVersion::lighter, DayVersion::least};
    const auto word = [&](const std::string& key) {
        return word_piece(set.ruler, {set.say()(key), false}, {set.sheet.body, BlockRole::paragraph, black});
    };
    const double narrow = set.sheet.gap(0.8);
    std::vector<Piece> pieces{set.text(set.say()("diary_ring"), set.sheet.text_width())};
    for (const DayVersion version : versions) {
        const std::string name(word_of(version));
        pieces.push_back(
            in_lines({version_sign(set.sheet, version, {}), word("diary_" + name)}, 1e6, narrow));
    }
    Piece line = in_lines(std::move(pieces), set.sheet.text_width(), set.sheet.gap(2));
    return piece_of(merged(BlockRole::paragraph, line), line.width, line.height);
}

/// Room for one free line, and for as much more as the page has left.
Piece note_box(const Setting& set, double room)
{
    const double pad = set.sheet.gap(1.2), width = set.sheet.text_width() - 2 * pad;
    Piece words = set.text(set.say()("diary_note"), width);
    const double behind = width - words.width;  // beside the words there may be room to write
    const double least = behind > set.sheet.text_width() / 3 ? set.sheet.tick : words.height + set.sheet.tick;
    const double most = least + 3 * set.sheet.tick;
    Piece box;
    put(box, std::move(words), pad, pad * 0.6);
    box.height = std::max(box.height + pad * 0.6, std::clamp(room, least, most));
    box.width = set.sheet.text_width();
    frame_in(box, Frame{{0, 0, box.width, box.height}, 1, 6, false, false});
    return box;
}

void start_page(Flow& flow, const Setting& set, int week, bool again)
{
    flow.start_page();
    flow.place(again ? title(set, week, true) : title_with_dates(set, week));
    if (!again) {
        flow.skip(set.sheet.gap(0.5));
        flow.place(set.text(set.say()("diary_how"), set.sheet.text_width()));
        if (set.has_day_versions()) flow.place(ring_line(set));
    }
    flow.skip(set.sheet.gap(0.6));
    if (diary_in_two_columns(set)) flow.place(diary_columns_of_page(set));
}

void place_week(Flow& flow, const Setting& set, const PlannedPhase& phase, int week, DiaryLook look)
{
    const double gap = set.sheet.gap(look == DiaryLook::tight ? 0.5 : 0.8);
    start_page(flow, set, week, false);
    for (int at = 0; at < 7; ++at)
        for (Boxed& box :
             diary_day(set, phase, first_day(set.input.plan, week) + std::chrono::days(at), week, look)) {
            flow.skip(gap);
            // Taller than a page: it parts by itself.
            if (box.height() > flow.room() && box.height() <= flow.whole_page())
                start_page(flow, set, week, true);
            flow.skip(gap);
            flow.place(std::move(box));
        }
    flow.skip(gap);
    if (note_box(set, 0).height > flow.room()) start_page(flow, set, week, true);
    flow.place(note_box(set, flow.room()));
}

/// The roomiest look of those that need the fewest pages.
void place_week(Flow& flow, const Setting& set, const PlannedPhase& phase, int week)
{
    std::optional<Flow> best;
    for (const DiaryLook look : {DiaryLook::roomy, DiaryLook::snug, DiaryLook::tight}) {
        Flow trial = flow;
        place_week(trial, set, phase, week, look);
        if (!best || trial.page_count() < best->page_count()) best = std::move(trial);
    }
    flow = std::move(*best);
}

}

void place_diary(Flow& flow, const Setting& set, const SheetWeeks& weeks)
{
    const int last = set.wish.of_week > 0 ? weeks.from : weeks.to;
    for (int week = weeks.from; week <= last; ++week)
        place_week(flow, set, set.input.plan.phases[weeks.phase], week);
}

}
