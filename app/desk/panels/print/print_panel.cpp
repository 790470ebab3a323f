#include "app/desk/panels/print/print_panel.h"

#include "app/desk/panels/print/fault_list.h"
#include "app/desk/panels/print/page_view.h"
#include "app/desk/panels/print/paper_choices.h"
#include "app/desk/panels/print/send_out.h"
#include "app/desk/widgets/words.h"

#include <algorithm>
#include <exception>

namespace pacewise {

namespace {

/// Phases and weeks that the plan has not any more, and another patient's wishes, are not meant.
bool is_meant_for(const PrintPanelState& state, const Plan& plan)
{
    const PaperWish& wish = state.order->wish;
    return state.patient == plan.patient && wish.of_phase <= static_cast<int>(plan.phases.size()) &&
           wish.of_week <= plan.weeks;
}

void meet_plan(const Scene& scene, PrintPanelState& state)
{
    const auto& plan = scene.document.plan;
    if (plan == state.plan) return;
    if (state.order && !is_meant_for(state, *plan)) state.order.reset();
    if (state.order) state.order->reason.clear();
    state.plan = plan;
    state.patient = plan->patient;
    state.stale = true;
}

void begin_layout(const Scene& scene, PrintPanelState& state)
{
    state.stale = false;
    const auto work = [document = scene.document, home = scene.library.home, order = state.order,
                       today = scene.today](const StopSign& stop) {
        PaperOrderWish asked;
        try {
            asked = order ? *order : usual_order(document, home);
        } catch (const std::exception&) {
            // The clinic's file cannot be read: laying out says so.
        }
        asked.today = today;
        return lay_out_order(document, home, asked, stop);
    };
    state.layout.start(work);
}

void take_paper(PrintPanelState& state)
{
    auto done = state.layout.take();
    if (!done) return;
    if (!state.order) state.order = done->order;
    state.paper = std::make_shared<const PaperResult>(std::move(*done));
    state.pictures.show(state.paper);
    state.fault.reset();
    state.page = std::clamp(state.page, 0, std::max(0, static_cast<int>(state.paper->pages.size()) - 1));
}

/// Has the paper laid out again whenever plan or wish are other ones; one layout at a time.
void follow_paper(Ui& ui, const Scene& scene, PrintPanelState& state)
{
    take_paper(state);
    meet_plan(scene, state);
    if (state.stale && !state.layout.running()) begin_layout(scene, state);
    if (state.layout.running()) ui.moving = true;
}

/// What keeps the pages from being those of what is asked.
void draw_notices(Ui& ui, const Scene& scene, const PrintPanelState& state)
{
    if (!scene.document.is_answered())
        notice(ui, NoticeKind::warning,
               ui.say(scene.document.none ? "print.no_plan_for_this" : "print.older_plan"));
    else if (scene.document.plan->is_draft())
        notice(ui, NoticeKind::note, ui.say("print.draft"));
    if (state.paper && !state.paper->trouble.empty())
        notice(ui, NoticeKind::danger, ui.tell(state.paper->trouble));
}

class Column {
public:
    Column(const char* name, ImVec2 at, ImVec2 size)
    {
        ImGui::SetCursorPos(at);
        ImGui::BeginChild(name, size);
    }
    ~Column() { ImGui::EndChild(); }
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;
};

/// Widths of small pages, large page, faults and choices; where there is little room, the last two share.
struct Columns {
    float small, faults, choices, gap;
};

Columns columns_for(const Ui& ui, float width)
{
    const float gap = ui.px(10);
    if (width >= ui.px(1080)) return {ui.px(112), ui.px(290), ui.px(300), gap};
    const bool narrow = width < ui.px(760);
    return {ui.px(narrow ? 80.f : 104.f), 0, ui.px(narrow ? 250.f : 280.f), gap};
}

void draw_choices_column(Ui& ui, const Scene& scene, PrintPanelState& state, Outbox& outbox, bool with_faults)
{
    draw_send_out(ui, scene, state, outbox);
    if (with_faults) draw_faults(ui, state);
    draw_paper_choices(ui, scene, state);
}

}

void draw_print(Ui& ui, const Scene& scene, PrintPanelState& state, Outbox& outbox)
{
    if (!scene.document.plan) {
        plain(ui, ui.say(scene.document.is_empty() ? "print.nothing" : "print.no_plan"));
        return;
    }
    follow_paper(ui, scene, state);
    const ImVec2 at = ImGui::GetCursorPos(), room = ImGui::GetContentRegionAvail();
    const Columns wide = columns_for(ui, room.x);
    const float right = room.x - wide.choices;
    const float faults = wide.faults > 0 ? right - wide.faults - wide.gap : right;
    {
        // First for the keyboard, although at the right: what leads out of the house.
        const Column column("choices", {at.x + right, at.y}, {wide.choices, room.y});
        draw_choices_column(ui, scene, state, outbox, wide.faults <= 0);
    }
    if (wide.faults > 0) {
        const Column column("faults", {at.x + faults, at.y}, {wide.faults, room.y});
        draw_faults(ui, state);
    }
    {
        const Column column("small", at, {wide.small, room.y});
        draw_small_pages(ui, state);
    }
    {
        const float left = wide.small + wide.gap;
        const Column column("large", {at.x + left, at.y}, {faults - left - wide.gap, room.y});
        draw_notices(ui, scene, state);
        draw_large_page(ui, state);
    }
    state.pictures.work(ui);
}

}
