#include "app/desk/panels/load/load_legend.h"

#include "app/desk/widgets/lettering.h"

#include <algorithm>

namespace pacewise {

namespace {

using Line = LegendEntry::Line;

constexpr float swatch = 22;

template <class Holds>
void add_where(const LoadView& view, std::vector<LegendEntry>& entries, LegendEntry entry, Holds holds)
{
    if (std::any_of(view.days.begin(), view.days.end(), holds)) entries.push_back(std::move(entry));
}

void add_signs(const Ui& ui, const LoadView& view, std::vector<LegendEntry>& entries)
{
    add_where(view, entries, {ui.say("load.shot"), {}, Mark::triangle},
              [](const DayLoad& day) { return day.shot; });
    add_where(view, entries, {ui.say("load.rest"), {}, Mark::square},
              [](const DayLoad& day) { return day.rest; });
    for (const Word<DateChange>& change : vocabulary<DateChange>())
        add_where(view, entries, {change_words(ui, change.meaning), {}, mark_of(change.meaning)},
                  [&](const DayLoad& day) { return day.change == change.meaning; });
}

std::size_t rows_in(const Ui& ui, float height)
{
    return std::max<std::size_t>(1, static_cast<std::size_t>(height / line_height(ui.fonts.small)));
}

float column_width(const Ui& ui, const std::vector<LegendEntry>& entries)
{
    float widest = 0;
    for (const LegendEntry& entry : entries) widest = std::max(widest, width_of(ui.fonts.small, entry.words));
    return widest + ui.px(swatch) + ui.px(18);
}

void draw_line(const Ui& ui, Line line, ImVec2 low, ImVec2 high)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float y = (low.y + high.y) / 2, x = (low.x + high.x) / 2, step = ui.px(4);
    switch (line) {
    case Line::none: break;
    case Line::carried:
        draw.AddLine({low.x, y + step}, {x, y - step}, ui.theme.accent, ui.px(2));
        draw.AddLine({x, y - step}, {high.x, y + step}, ui.theme.accent, ui.px(2));
        break;
    case Line::capacity:
        draw.AddLine({low.x, y + step}, {x, y + step}, ui.theme.ink, ui.px(2));
        draw.AddLine({x, y + step}, {x, y - step}, ui.theme.ink, ui.px(1));
        draw.AddLine({x, y - step}, {high.x, y - step}, ui.theme.ink, ui.px(2));
        break;
    case Line::bars:
        draw.AddRectFilled({x - step, low.y}, {x + step, high.y},
                           mixed(ui.theme.card, ui.theme.accent, 0.3f));
        if (ui.theme.high_contrast) draw.AddRect({x - step, low.y}, {x + step, high.y}, ui.theme.accent);
        break;
    case Line::shade:
        draw.AddRectFilled(low, high, ui.theme.page);
        draw.AddRect(low, high, ui.theme.card_edge);
        break;
    }
}

void draw_entry(Ui& ui, const LegendEntry& entry, ImVec2 at)
{
    const float line = line_height(ui.fonts.small);
    const ImVec2 low{at.x, at.y + ui.px(3)}, high{at.x + ui.px(swatch), at.y + line - ui.px(3)};
    if (entry.kind) fill_area(ui, pattern_of(*entry.kind), low, high, ink_of(ui.theme, *entry.kind));
    if (entry.mark)
        draw_mark(ui, *entry.mark, {(low.x + high.x) / 2, (low.y + high.y) / 2}, ui.px(9),
                  entry.mark == Mark::triangle ? ui.theme.danger
                  : entry.mark == Mark::square ? ui.theme.field_edge
                                               : ui.theme.warn);
    draw_line(ui, entry.line, low, high);
    words_at(ui.fonts.small, {high.x + ui.px(6), at.y}, ui.theme.ink, entry.words);
}

}

std::vector<LegendEntry> load_legend(const Ui& ui, const LoadView& view)
{
    std::vector<LegendEntry> entries;
    for (const Modality kind : view.kinds)
        entries.push_back({ui.say("modality." + std::string(word_of(kind))), kind});
    entries.push_back({ui.say("load.bars"), {}, {}, Line::bars});
    entries.push_back({ui.say("load.carried"), {}, {}, Line::carried});
    entries.push_back({ui.say("load.capacity"), {}, {}, Line::capacity});
    add_signs(ui, view, entries);
    const auto weeks = [&](auto holds) { return std::any_of(view.weeks.begin(), view.weeks.end(), holds); };
    if (weeks([](const LoadWeek& week) { return week.review; }))
        entries.push_back({ui.say("load.review"), {}, Mark::diamond});
    if (weeks([](const LoadWeek& week) { return week.light; }))
        entries.push_back({ui.say("load.light"), {}, {}, Line::shade});
    return entries;
}

float legend_width(const Ui& ui, const std::vector<LegendEntry>& entries, float height)
{
    const std::size_t rows = rows_in(ui, height), columns = (entries.size() + rows - 1) / rows;
    return static_cast<float>(columns) * column_width(ui, entries) + ui.px(10);
}

void draw_load_legend(Ui& ui, const std::vector<LegendEntry>& entries, ImVec2 low, float height)
{
    const std::size_t rows = rows_in(ui, height);
    const float wide = column_width(ui, entries), line = line_height(ui.fonts.small);
    for (std::size_t at = 0; at < entries.size(); ++at)
        draw_entry(ui, entries[at],
                   {low.x + ui.px(14) + wide * static_cast<float>(at / rows),
                    low.y + line * static_cast<float>(at % rows)});
}

}
