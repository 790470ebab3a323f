#include "app/desk/panels/compare/aims_table.h"

#include "app/desk/panels/other_plan.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

/// "4 less"
std::string difference_words(const Ui& ui, long difference)
{
    if (difference == 0) return ui.say("compare.same");
    const bool less = difference < 0;
    return ui.say(less ? "compare.less" : "compare.more",
                  {{"count", std::to_string(less ? -difference : difference)}});
}

void draw_head(Ui& ui)
{
    ImGui::TableNextRow();
    for (const char* key : {"compare.number", "compare.before", "compare.now", "compare.difference"}) {
        ImGui::TableNextColumn();
        faint(ui, ui.say(key));
    }
}

}

void draw_both_aims(Ui& ui, const Compared& result)
{
    small_words(ui, ui.say("compare.less_is_better"));
    if (!ImGui::BeginTable("aims", 4, ImGuiTableFlags_BordersInnerH)) return;
    draw_head(ui);
    for (const AimRow& row : aim_rows()) {
        const long before = row.value(result.aims_before), now = row.value(result.aims_now);
        ImGui::TableNextRow();
        ImGui::TableNextColumn();
        plain(ui, ui.say(row.key));
        ImGui::TableNextColumn();
        plain(ui, std::to_string(before));
        ImGui::TableNextColumn();
        bold(ui, std::to_string(now));
        ImGui::TableNextColumn();
        plain(ui, difference_words(ui, now - before));
    }
    ImGui::EndTable();
}

}
