#include "app/desk/widgets/row.h"

#include "app/desk/widgets/icon.h"

#include <algorithm>

namespace pacewise {

namespace {

ImU32 ink_of(const Theme& theme, NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::note: return theme.accent;
    case NoticeKind::warning: return theme.warn;
    case NoticeKind::danger: return theme.danger;
    case NoticeKind::good: return theme.good;
    }
    return theme.ink;
}

const char* icon_of(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::note: return icon::why;
    case NoticeKind::warning: return icon::warning;
    case NoticeKind::danger: return icon::error;
    case NoticeKind::good: return icon::done;
    }
    return icon::none;
}

/// Letters of one look, broken at `width`.
struct Piece {
    ImFont* font;
    ImU32 ink;
    std::string text;
    float height(float width) const
    {
        return text.empty() ? 0 : font->CalcTextSizeA(font->FontSize, FLT_MAX, width, text.c_str()).y;
    }
    void draw(ImVec2 at, float width) const
    {
        ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, ink, text.c_str(), nullptr, width);
    }
};

std::string sign_text(const Ui& ui, const ListRow& row)
{
    if (!row.kind) return row.sign;
    const std::string icon = ui.fonts.icons ? icon_of(*row.kind) : "";
    return icon.empty() || row.sign.empty() ? icon + row.sign : icon + " " + row.sign;
}

std::vector<Piece> pieces_of(const Ui& ui, const ListRow& row)
{
    const ImU32 sign_ink = row.kind ? ink_of(ui.theme, *row.kind) : ui.theme.faint_ink;
    std::vector<Piece> pieces{{ui.fonts.small, sign_ink, sign_text(ui, row)},
                              {ui.fonts.text, ui.theme.ink, row.words},
                              {ui.fonts.small, ui.theme.faint_ink, row.below}};
    std::erase_if(pieces, [](const Piece& piece) { return piece.text.empty(); });
    return pieces;
}

}

bool list_row(Ui& ui, const std::string& name, const ListRow& row)
{
    const float pad = ui.px(6), width = ImGui::GetContentRegionAvail().x, inner = width - 2 * pad;
    const std::vector<Piece> pieces = pieces_of(ui, row);
    float height = 2 * pad;
    for (const Piece& piece : pieces) height += piece.height(inner);
    height = std::max(height, ui.px(28));
    const ImVec2 low = ImGui::GetCursorScreenPos(), high{low.x + width, low.y + height};
    const bool clicked = ImGui::InvisibleButton(name.c_str(), {width, height});
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (row.chosen || ImGui::IsItemHovered())
        draw.AddRectFilled(low, high, row.chosen ? ui.theme.accent_soft : ui.theme.hover, ui.px(5));
    if (row.chosen) draw.AddRectFilled(low, {low.x + ui.px(3), high.y}, ui.theme.accent);
    ImVec2 at{low.x + pad, low.y + pad};
    for (const Piece& piece : pieces) {
        piece.draw(at, inner);
        at.y += piece.height(inner);
    }
    return note_item(ui, name, ItemKind::row) || clicked;
}

void meter(Ui& ui, double share, NoticeKind kind, float width, const std::string& words)
{
    const float line = ImGui::GetTextLineHeight(), thick = ui.px(8);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 low{at.x, at.y + (line - thick) / 2}, high{at.x + width, low.y + thick};
    const float filled = width * static_cast<float>(std::clamp(share, 0.0, 1.0));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, ui.theme.hover, thick / 2);
    if (filled > 0)
        draw.AddRectFilled(low, {low.x + std::max(filled, thick), high.y}, ink_of(ui.theme, kind), thick / 2);
    draw.AddRect(low, high, ui.theme.field_edge, thick / 2, 0, ui.px(1));
    ImGui::Dummy({width, line});
    if (words.empty()) return;
    ImGui::SameLine(0, ui.px(8));
    ImGui::TextUnformatted(words.c_str());
}

}
