#include "app/desk/panels/week/week_frame.h"

namespace pacewise {

std::string item_name(const ItemPlace& place)
{
    return std::string(word_of(place.day)) + " " + clock_text(place.at) + "/" + place.exercise.text;
}

void select_item(WeekFrame& frame, const ItemPlace& place)
{
    Selection next = frame.scene.selection;
    next.item = place;
    next.exercise = place.exercise;
    next.day.reset();
    next.phase = place.phase;
    next.week = frame.state.view.of.week;
    frame.state.notice.clear();
    frame.outbox.ask(Select{next});
}

void select_day(WeekFrame& frame, Weekday day)
{
    Selection next = frame.scene.selection;
    next.item.reset();
    next.exercise.reset();
    next.day = day;
    next.phase = frame.state.view.of.phase;
    frame.state.notice.clear();
    frame.outbox.ask(Select{next});
}

void select_week(WeekFrame& frame, int week)
{
    const Plan& plan = *frame.document().plan;
    if (week < 1 || week > plan.weeks) return;
    Selection next = frame.scene.selection;
    next.week = week;
    next.phase = plan.phase_of(week);
    if (next.item && next.item->phase != next.phase) next.item.reset();
    frame.outbox.ask(Select{next});
}

}
