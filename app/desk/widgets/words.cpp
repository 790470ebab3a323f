#include "app/desk/widgets/words.h"

#include "app/desk/widgets/icon.h"

#include <utility>

namespace pacewise {

namespace {

void in_font(ImFont* font, ImU32 ink, const std::string& text, bool wrapped)
{
    ImGui::PushFont(font);
    ImGui::PushStyleColor(ImGuiCol_Text, ink);
    if (wrapped) ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(text.c_str());
    if (wrapped) ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

struct NoticeColours {
    ImU32 ink, surface, edge;
    const char* icon;
};

NoticeColours colours_of(const Theme& theme, NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::note: return {theme.ink, theme.accent_soft, theme.accent, icon::why};
    case NoticeKind::warning: return {theme.warn, theme.warn_soft, theme.warn, icon::warning};
    case NoticeKind::danger: return {theme.danger, theme.danger_soft, theme.danger, icon::error};
    case NoticeKind::good: return {theme.good, theme.good_soft, theme.good, icon::done};
    }
    return {theme.ink, theme.card, theme.ink, icon::none};
}

/// How many bytes the letter at `at` has.
std::size_t letter_length(const std::string& text, std::size_t at)
{
    std::size_t length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0) == 0x80)
        ++length;
    return length;
}

}

void title(Ui& ui, const std::string& text) { in_font(ui.fonts.title, ui.theme.ink, text, false); }
void heading(Ui& ui, const std::string& text) { in_font(ui.fonts.bold, ui.theme.ink, text, true); }
void plain(Ui& ui, const std::string& text) { in_font(ui.fonts.text, ui.theme.ink, text, true); }
void bold(Ui& ui, const std::string& text) { in_font(ui.fonts.bold, ui.theme.ink, text, false); }
void faint(Ui& ui, const std::string& text) { in_font(ui.fonts.text, ui.theme.faint_ink, text, false); }
void small_words(Ui& ui, const std::string& text) { in_font(ui.fonts.small, ui.theme.faint_ink, text, true); }

void problem_line(Ui& ui, const std::string& text)
{
    const std::string whole = ui.fonts.icons ? std::string(icon::error) + " " + text : text;
    in_font(ui.fonts.small, ui.theme.danger, whole, true);
}

void notice(Ui& ui, NoticeKind kind, const std::string& text)
{
    const NoticeColours colours = colours_of(ui.theme, kind);
    const std::string whole = ui.fonts.icons ? std::string(colours.icon) + "  " + text : text;
    const float pad = ui.px(10), width = ImGui::GetContentRegionAvail().x;
    const ImVec2 size = ImGui::CalcTextSize(whole.c_str(), nullptr, false, width - 2 * pad);
    const ImVec2 low = ImGui::GetCursorScreenPos(), high{low.x + width, low.y + size.y + 2 * pad};
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, colours.surface, ui.px(6));
    draw.AddRect(low, high, colours.edge, ui.px(6), 0, ui.px(ui.theme.high_contrast ? 2.f : 1.f));
    draw.AddText(ui.fonts.text, ui.fonts.text->FontSize, {low.x + pad, low.y + pad}, colours.ink,
                 whole.c_str(), nullptr, width - 2 * pad);
    ImGui::Dummy({width, size.y + 2 * pad});
}

std::string fitted_text(const std::string& text, float width)
{
    if (ImGui::CalcTextSize(text.c_str()).x <= width) return text;
    std::string fits;
    for (std::size_t at = 0; at < text.size(); at += letter_length(text, at)) {
        const std::string longer = fits + text.substr(at, letter_length(text, at));
        if (ImGui::CalcTextSize((longer + "...").c_str()).x > width) break;
        fits = longer;
    }
    return fits + "...";
}

void fitted(Ui& ui, const std::string& text, float width)
{
    const std::string shown = fitted_text(text, width);
    in_font(ui.fonts.text, ui.theme.ink, shown, false);
    if (shown != text && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", text.c_str());
}

}
