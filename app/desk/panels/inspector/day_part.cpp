#include "app/desk/panels/inspector/day_part.h"

#include "app/desk/panels/inspector/reason_lines.h"
#include "app/desk/widgets/row.h"
#include "engine/wording/dose_words.h"

namespace pacewise {

namespace {

void select_item(const Scene& scene, const ItemPlace& place, Outbox& outbox)
{
    Selection next = scene.selection;
    next.item = place;
    next.exercise = place.exercise;
    outbox.ask(Select{next});
}

void draw_session(Ui& ui, const Scene& scene, const PlannedSession& session, const Wording& paper,
                  Outbox& outbox)
{
    const int week = scene.selection.week;
    heading(ui, ui.say("inspector.session", {{"time", clock_text(session.at)},
                                             {"minutes", std::to_string(minutes_of(session, week))}}));
    for (const PlannedItem& item : session.items) {
        const auto dose = item.doses.find(week);
        const ListRow row{.words = exercise_name(ui, scene, item.exercise),
                          .below =
                              dose == item.doses.end() ? "" : dose_words(paper, dose->second, item.sides)};
        if (list_row(ui, "item " + clock_text(session.at) + " " + item.exercise.text, row))
            select_item(scene, {scene.selection.phase, session.day, session.at, item.exercise}, outbox);
    }
}

}

void draw_day(Ui& ui, const Scene& scene, Weekday day, PaperWords& paper, Outbox& outbox)
{
    if (!scene.document.plan) return plain(ui, ui.say("inspector.no_plan_yet"));
    const auto& phases = scene.document.plan->phases;
    const auto phase = static_cast<std::size_t>(scene.selection.phase);
    if (phase >= phases.size()) return;
    bool any = false;
    for (const PlannedSession& session : phases[phase].sessions) {
        if (session.day != day) continue;
        any = true;
        draw_session(ui, scene, session, paper.in(ui, scene), outbox);
    }
    if (!any) plain(ui, ui.say("inspector.no_session"));
}

}
