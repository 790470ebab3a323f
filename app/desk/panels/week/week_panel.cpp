#include "app/desk/panels/week/week_panel.h"

#include "app/desk/panels/week/empty_desk.h"
#include "app/desk/panels/week/item_menu.h"
#include "app/desk/panels/week/week_frame.h"
#include "app/desk/panels/week/week_grid.h"
#include "app/desk/panels/week/week_head.h"
#include "app/desk/panels/week/week_keys.h"
#include "app/desk/panels/week/week_notices.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

void renew_view(WeekFrame& frame)
{
    const WeekSource now = shown_week(frame.ui, frame.scene);
    if (frame.state.view.of == now) return;
    frame.state.view = week_view(frame.ui, frame.scene, now);
    frame.state.layout = {};
    frame.state.figures.belongs_to(now.request->catalog.get());
}

void draw_plan(WeekFrame& frame)
{
    renew_view(frame);
    take_week_keys(frame);
    take_dragged_exercise(frame);
    draw_week_head(frame);
    draw_week_notices(frame);
    draw_week_grid(frame);
    finish_drag(frame);
    work_off_pending(frame);
    draw_item_menu(frame);
}

}

void draw_week(Ui& ui, const Scene& scene, WeekPanelState& state, Outbox& outbox)
{
    if (scene.document.is_empty()) return draw_empty_desk(ui, scene, outbox);
    WeekFrame frame{ui, scene, state, outbox};
    if (scene.document.plan) return draw_plan(frame);
    if (!scene.document.none && !scene.planning) faint(ui, ui.say("week.no_plan_yet"));
    draw_week_notices(frame);
}

}
