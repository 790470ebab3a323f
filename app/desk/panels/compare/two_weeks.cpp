#include "app/desk/panels/compare/two_weeks.h"

#include "app/desk/panels/compare/change_list.h"
#include "app/desk/panels/week/dose_short.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

enum class OfPlan { before, now };

class TwoWeeks {
public:
    TwoWeeks(Ui& ui, const Scene& scene, const Compared& result, int week, Outbox& outbox)
        : ui_(ui), scene_(scene), result_(result), week_(week), phase_(result.now->phase_of(week)),
          outbox_(outbox)
    {
    }

    void row(Weekday day) const
    {
        ImGui::TableNextRow();
        ImGui::TableNextColumn();
        bold(ui_, ui_.say("weekday_short." + std::string(word_of(day))));
        ImGui::TableNextColumn();
        if (week_ <= result_.before->weeks) cell(*result_.before, OfPlan::before, day);
        ImGui::TableNextColumn();
        cell(*result_.now, OfPlan::now, day);
    }

private:
    void cell(const Plan& plan, OfPlan side, Weekday day) const
    {
        const auto& phase = plan.phases[static_cast<std::size_t>(plan.phase_of(week_))];
        bool anything = false;
        for (const PlannedSession& session : phase.sessions) {
            if (session.day != day) continue;
            anything = true;
            small_words(ui_, clock_text(session.at) + ", " +
                                 ui_.counted("compare.minutes", minutes_of(session, week_)));
            for (const PlannedItem& item : session.items) line(session, item, side);
        }
        if (!anything) faint(ui_, "\u2013");
    }
    void line(const PlannedSession& session, const PlannedItem& item, OfPlan side) const
    {
        const auto dose = item.doses.find(week_);
        std::string words = exercise_name(ui_, scene_, item.exercise);
        if (dose != item.doses.end()) words += "  " + dose_short(ui_, dose->second);
        const std::string mark = mark_of(item.exercise, session.day, side);
        if (!mark.empty()) words = mark + ": " + words;
        const float width = ImGui::GetContentRegionAvail().x;
        const float rim = ui_.px(3), gap = ui_.px(2);
        const ImVec2 low = ImGui::GetCursorScreenPos();
        const ImVec2 size{width, ImGui::GetTextLineHeight() + 2 * rim};
        if (!mark.empty())
            ImGui::GetWindowDrawList()->AddRectFilled(low, {low.x + size.x, low.y + size.y},
                                                      side == OfPlan::now ? ui_.theme.flash : ui_.theme.hover,
                                                      ui_.px(4));
        ImGui::SetCursorScreenPos({low.x, low.y + rim});
        fitted(ui_, words, width);
        ImGui::SetCursorScreenPos(low);
        if (side == OfPlan::now) pressable(session, item, size);
        ImGui::SetCursorScreenPos({low.x, low.y + size.y + gap});
    }
    void pressable(const PlannedSession& session, const PlannedItem& item, ImVec2 size) const
    {
        const std::string name = std::string(word_of(session.day)) + "/" + item.exercise.text;
        const bool clicked = ImGui::InvisibleButton(name.c_str(), size);
        if (ImGui::IsItemHovered())
            ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                                ui_.theme.accent, ui_.px(4));
        if (note_item(ui_, name, ItemKind::row) || clicked) select(session, item);
    }
    void select(const PlannedSession& session, const PlannedItem& item) const
    {
        Selection next = scene_.selection;
        next.phase = phase_;
        next.week = week_;
        next.item = ItemPlace{phase_, session.day, session.at, item.exercise};
        next.exercise = item.exercise;
        outbox_.ask(Select{next});
    }
    /// What happened to the item on this day; empty when nothing did.
    std::string mark_of(const ExerciseId& exercise, Weekday day, OfPlan side) const
    {
        for (const Revised& change : result_.changes) {
            if (change.exercise != exercise || change.phase != phase_ + 1) continue;
            if (change.kind == ChangeKind::other_dose) {
                if (week_ >= change.week) return sign_words(ui_, change.kind);
                continue;
            }
            const auto& there = side == OfPlan::before ? change.from : change.to;
            if (there == day) return sign_words(ui_, change.kind);
        }
        return {};
    }

    Ui& ui_;
    const Scene& scene_;
    const Compared& result_;
    int week_, phase_;
    Outbox& outbox_;
};

void draw_week_stepper(Ui& ui, const Scene& scene, int week, Outbox& outbox)
{
    const auto show = [&](int other) {
        Selection next = scene.selection;
        next.week = other;
        next.phase = scene.document.plan->phase_of(other);
        outbox.ask(Select{next});
    };
    if (icon_only(ui, "Earlier week", icon::left, ui.say("compare.earlier_week")) && week > 1) show(week - 1);
    ImGui::SameLine(0, ui.px(4));
    if (icon_only(ui, "Later week", icon::right, ui.say("compare.later_week")) &&
        week < scene.document.plan->weeks)
        show(week + 1);
    ImGui::SameLine(0, ui.px(8));
    ImGui::AlignTextToFramePadding();
    heading(ui, ui.say("compare.week_of", {{"week", std::to_string(week)},
                                           {"weeks", std::to_string(scene.document.plan->weeks)}}));
}

}

void draw_two_weeks(Ui& ui, const Scene& scene, const Compared& result, Outbox& outbox)
{
    const int week = std::clamp(scene.selection.week, 1, result.now->weeks);
    const Scope scope(ui, "Weeks");
    draw_week_stepper(ui, scene, week, outbox);
    const auto flags = ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_SizingStretchSame;
    if (!ImGui::BeginTable("weeks", 3, flags)) return;
    ImGui::TableSetupColumn("day", ImGuiTableColumnFlags_WidthFixed, ui.px(52));
    ImGui::TableSetupColumn("before");
    ImGui::TableSetupColumn("now");
    ImGui::TableNextRow();
    for (const char* head : {"compare.day", "compare.before", "compare.now"}) {
        ImGui::TableNextColumn();
        faint(ui, ui.say(head));
    }
    const TwoWeeks weeks(ui, scene, result, week, outbox);
    for (const Weekday day : all_weekdays) weeks.row(day);
    ImGui::EndTable();
}

}
