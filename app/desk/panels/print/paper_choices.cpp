#include "app/desk/panels/print/paper_choices.h"

#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/words.h"
#include "engine/print/clinic_paper.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

constexpr std::array cards_on_a_page{1, 2, 4, 6};

/// Two choices beside each other; one below the other where there is little room.
class InOneLine {
public:
    explicit InOneLine(const Ui& ui) : low_(ImGui::GetCursorScreenPos())
    {
        const float all = ImGui::GetContentRegionAvail().x, gap = ImGui::GetStyle().ItemSpacing.x;
        if (all <= ui.px(210)) return;
        half_ = (all - gap) / 2;
        second_ = low_.x + half_ + gap;
        scale_ = ui.scale;
    }
    /// Of each of the two, at 100 %; 0 for all there is.
    float width() const { return half_ / scale_; }
    void next() const
    {
        if (half_ > 0) ImGui::SetCursorScreenPos({second_, low_.y});
    }

private:
    ImVec2 low_;
    float half_ = 0, second_ = 0, scale_ = 1;
};

void choose_letters_and_paper(Ui& ui, PrintPanelState& state)
{
    PaperWish& wish = state.order->wish;
    const InOneLine line(ui);
    if (const auto size =
            word_choice<PrintSize>(ui, "Size", ui.say("print.size"), "print_size", wish.size, line.width())) {
        wish.size = *size;
        wish_changed(state);
    }
    line.next();
    if (const auto paper = word_choice<PaperSize>(ui, "Paper", ui.say("print.paper"), "paper_size",
                                                  wish.paper, line.width())) {
        wish.paper = *paper;
        wish_changed(state);
    }
}

std::string language_words(const Ui& ui, const std::string& code)
{
    return ui.words().has("language." + code) ? ui.say("language." + code) : code;
}

void choose_language(Ui& ui, const std::vector<std::string>& codes, float width, PrintPanelState& state)
{
    std::vector<std::string> names;
    for (const std::string& code : codes) names.push_back(language_words(ui, code));
    const auto now = std::find(codes.begin(), codes.end(), state.order->language);
    const int chosen = now == codes.end() ? -1 : static_cast<int>(now - codes.begin());
    if (const auto picked = choice(ui, "Language", ui.say("print.language"), names, chosen, width)) {
        state.order->language = codes[static_cast<std::size_t>(*picked)];
        wish_changed(state);
    }
}

void choose_cards(Ui& ui, float width, PrintPanelState& state)
{
    std::vector<std::string> names;
    int chosen = -1;
    for (const int cards : cards_on_a_page) {
        if (cards == state.order->wish.cards_per_page) chosen = static_cast<int>(names.size());
        names.push_back(std::to_string(cards));
    }
    if (const auto picked = choice(ui, "Cards", ui.say("print.cards_per_page"), names, chosen, width)) {
        state.order->wish.cards_per_page = cards_on_a_page[static_cast<std::size_t>(*picked)];
        wish_changed(state);
    }
}

/// What of the plan is printed: a phase, all of it, or the sheet of one week.
struct Extent {
    int phase = 0, week = 0;
    std::string words;
    bool operator==(const Extent& other) const { return phase == other.phase && week == other.week; }
};

std::vector<Extent> extents_of(const Ui& ui, const Plan& plan, const Protocol& protocol)
{
    std::vector<Extent> all;
    for (std::size_t at = 0; at < plan.phases.size(); ++at) {
        const std::string name =
            at < protocol.phases.size() ? ui.say(protocol.phases[at].name) : plan.phases[at].name;
        all.push_back({static_cast<int>(at) + 1, 0,
                       ui.say("print.phase", {{"number", std::to_string(at + 1)}, {"name", name}})});
    }
    all.push_back({0, 0, ui.say("print.all_phases")});
    for (int week = 1; week <= plan.weeks; ++week)
        all.push_back(
            {plan.phase_of(week) + 1, week, ui.say("print.only_week", {{"week", std::to_string(week)}})});
    return all;
}

void choose_extent(Ui& ui, const Scene& scene, PrintPanelState& state)
{
    PaperWish& wish = state.order->wish;
    const std::vector<Extent> all = extents_of(ui, *scene.document.plan, scene.document.answered->protocol);
    std::vector<std::string> names;
    for (const Extent& each : all) names.push_back(each.words);
    const auto now = std::find(all.begin(), all.end(), Extent{wish.of_phase, wish.of_week, {}});
    const int chosen = now == all.end() ? -1 : static_cast<int>(now - all.begin());
    if (const auto picked = choice(ui, "Extent", ui.say("print.extent"), names, chosen)) {
        wish.of_phase = all[static_cast<std::size_t>(*picked)].phase;
        wish.of_week = all[static_cast<std::size_t>(*picked)].week;
        wish_changed(state);
    }
}

void choose_parts_of(Ui& ui, PrintPanelState& state)
{
    const Scope scope(ui, "Parts");
    faint(ui, ui.say("print.parts"));
    std::vector<PagePart> parts = parts_of(state.order->wish);
    for (const Word<PagePart>& word : vocabulary<PagePart>()) {
        const std::string name(word.text);
        const auto found = std::find(parts.begin(), parts.end(), word.meaning);
        if (!check(ui, name, ui.say("page_part." + name), found != parts.end())) continue;
        if (found != parts.end())
            parts.erase(found);
        else
            parts.push_back(word.meaning);
        choose_parts(parts, state.order->wish);
        wish_changed(state);
    }
}

void tick(Ui& ui, PrintPanelState& state, const char* name, const char* key, bool& value)
{
    if (!check(ui, name, ui.say(key), value)) return;
    value = !value;
    wish_changed(state);
}

void choose_look(Ui& ui, PrintPanelState& state)
{
    faint(ui, ui.say("print.look"));
    PaperWish& wish = state.order->wish;
    tick(ui, state, "Two sides", "print.two_sides", wish.duplex);
    tick(ui, state, "Punch", "print.punch", wish.punch);
    bool saving = wish.style == LineStyle::line, nameless = !wish.name;
    bool every = wish.sheets == WeekSheets::each;
    tick(ui, state, "Ink saving", "print.ink_saving", saving);
    tick(ui, state, "Without name", "print.without_name", nameless);
    tick(ui, state, "Sheet of every week", "print.sheet_of_every_week", every);
    wish.style = saving ? LineStyle::line : LineStyle::colour;
    wish.name = !nameless;
    wish.sheets = every ? WeekSheets::each : WeekSheets::of_the_phase;
}

}

void draw_paper_choices(Ui& ui, const Scene& scene, PrintPanelState& state)
{
    if (!state.order) return;
    choose_letters_and_paper(ui, state);
    {
        const InOneLine line(ui);
        choose_language(ui, scene.library.paper_languages, line.width(), state);
        line.next();
        choose_cards(ui, line.width(), state);
    }
    choose_extent(ui, scene, state);
    choose_parts_of(ui, state);
    choose_look(ui, state);
}

}
