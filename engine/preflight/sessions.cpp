#include "engine/preflight/checks.h"
#include "engine/preflight/meant_weeks.h"
#include "engine/preflight/sheet_plan.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

/// One session of the plan and the boxes or the column that should tell it.
struct Told {
    const Inspection& at_hand;
    const PrintedSheet& sheet;
    int week;
    const PlannedSession& session;
    Date date;
    std::vector<const PrintedSession*> boxes;
    Faults& faults;

    std::string when() const
    {
        return day_words(at_hand.say(), date) + ", " + clock_words(at_hand.say(), session.at);
    }
    FaultPlace place() const { return {boxes.front()->page, 0, boxes.front()->place}; }
};

bool tells_clock(const Wording& say, const PrintedSession& box, ClockTime at)
{
    return tells(box.words, clock_words(say, at)) ||
           (say.has("clock_short") && tells(box.words, short_clock_words(say, at)));
}

bool tells_length(const Wording& say, const PrintedSession& box, int minutes)
{
    return tells(box.words, say.counted("minutes", minutes)) ||
           (say.has("minutes_short") && tells(box.words, say.counted("minutes_short", minutes)));
}

template <class Claim> bool any(const std::vector<const PrintedSession*>& boxes, Claim claim)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const PrintedSession* box) { return claim(*box); });
}

void check_time(const Told& told_here)
{
    const Wording& say = told_here.at_hand.say();
    const int minutes = minutes_of(told_here.session, told_here.week);
    const auto tell = [&](FaultKind kind, const std::string& wanted) {
        told_here.faults.add(kind, told_here.place(),
                             {{"text", told(told_here.boxes.front()->head)}, {"wanted", wanted}});
    };
    if (!any(told_here.boxes, [&](const auto& box) { return tells_clock(say, box, told_here.session.at); }))
        tell(FaultKind::wrong_clock, clock_words(say, told_here.session.at));
    if (!any(told_here.boxes, [&](const auto& box) { return tells_length(say, box, minutes); }))
        tell(FaultKind::wrong_length, say.counted("minutes", minutes));
}

bool is_version(const std::vector<ShorterItem>& items, std::size_t at)
{
    return std::any_of(items.begin(), items.end(),
                       [&](const ShorterItem& item) { return item.item == static_cast<int>(at); });
}

Said signs(bool half, bool empty)
{
    if (half && empty) return "both signs";
    return half ? "the half circle" : empty ? "the empty circle" : "no sign";
}

/// The printed item of this exercise and side; null when there is none.
const PrintedItem* printed_of(const Told& told_here, const PlannedItem& item)
{
    for (const PrintedSession* box : told_here.boxes)
        for (const PrintedItem& printed : box->items) {
            const PlannedCard* card =
                named_in(told_here.at_hand.planned, told_here.at_hand.say(), printed.words);
            if (card && card->item->exercise == item.exercise && card->item->side == item.side &&
                card->item->sides == item.sides)
                return &printed;
        }
    return nullptr;
}

/// A table may tell the signs in the row or in its cells: the row is what is read back.
void check_signs(const Told& told_here, std::size_t at, const PrintedItem& printed)
{
    const bool half = is_version(told_here.session.lighter, at),
               empty = is_version(told_here.session.least, at);
    if (printed.half == half && printed.empty == empty) return;
    told_here.faults.add(FaultKind::version_sign, {printed.page, printed.number, printed.place},
                         {{"text", told(printed.words)},
                          {"seen", signs(printed.half, printed.empty)},
                          {"wanted", signs(half, empty)}});
}

void check_items(const Told& told_here)
{
    const Wording& say = told_here.at_hand.say();
    for (std::size_t at = 0; at < told_here.session.items.size(); ++at) {
        const PlannedItem& item = told_here.session.items[at];
        const Exercise* exercise = told_here.at_hand.input.catalog.find(item.exercise);
        if (!exercise || !item.doses.contains(told_here.week)) continue;
        if (const PrintedItem* printed = printed_of(told_here, item))
            check_signs(told_here, at, *printed);
        else
            told_here.faults.add(FaultKind::item_missing, told_here.place(),
                                 {{"text", say.of(exercise->name)}, {"seen", told_here.when()}});
    }
}

bool planned_on(const DayPlan& day, const PlannedCard& card, int week)
{
    for (const PlannedSession* session : day.sessions)
        for (const PlannedItem& item : session->items)
            if (item.exercise == card.item->exercise && item.side == card.item->side &&
                item.sides == card.item->sides && item.doses.contains(week))
                return true;
    return false;
}

void check_extra(const Inspection& at_hand, const std::vector<const PrintedSession*>& boxes,
                 const DayPlan& day, int week, Faults& faults)
{
    for (const PrintedSession* box : boxes)
        for (const PrintedItem& printed : box->items) {
            const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), printed.words);
            if (card && planned_on(day, *card, week)) continue;
            faults.add(FaultKind::item_too_many, {printed.page, printed.number, printed.place},
                       {{"text", told(printed.words)}, {"seen", day_words(at_hand.say(), day.date)}});
        }
}

/// On a holiday, the sheet of that week alone has nothing to tick.
bool is_off(const Inspection& at_hand, Range<int> weeks, Date date, const PlannedSession& session)
{
    if (at_hand.wish.of_week == 0 || weeks.least != weeks.most) return false;
    const DayAdvice* advice = advice_on(at_hand.input.plan, date, session.at);
    return advice && (advice->change == DateChange::none || (advice->to && advice->to->date != date));
}

void check_day(const Inspection& at_hand, const PrintedSheet& sheet, Range<int> weeks, const DayPlan& day,
               Faults& faults)
{
    const auto boxes = sessions_of(sheet, at_hand.say(), day.date);
    check_extra(at_hand, boxes, day, weeks.least, faults);
    for (const PlannedSession* session : day.sessions) {
        const Told told_here{at_hand, sheet, weeks.least, *session, day.date, boxes, faults};
        if (is_off(at_hand, weeks, day.date, *session)) continue;
        if (boxes.empty()) {
            faults.add(FaultKind::session_missing, {sheet.page, 0, {}}, {{"wanted", told_here.when()}});
            continue;
        }
        check_time(told_here);
        check_items(told_here);
    }
}

}

void check_sessions(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedSheet& sheet : at_hand.printed.sheets)
        if (const auto weeks = meant_weeks(sheet, at_hand))
            for (const DayPlan& day : days_of(at_hand.input.plan, weeks->least))
                check_day(at_hand, sheet, *weeks, day, faults);
}

}
