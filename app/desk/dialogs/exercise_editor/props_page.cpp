#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

#include <algorithm>
#include <charconv>

namespace pacewise {

namespace {

std::string numbers_text(const std::vector<double>& numbers)
{
    std::vector<std::string> texts;
    for (const double number : numbers) texts.push_back(number_text(number, 3));
    return joined(texts, ", ");
}

/// Nothing when one of them is no number.
std::optional<std::vector<double>> numbers_in(const std::string& text)
{
    std::vector<double> numbers;
    for (const std::string& part : split(text, ',')) {
        const std::string word = trimmed(part);
        if (word.empty()) continue;
        double value = 0;
        const auto [end, trouble] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (trouble != std::errc() || end != word.data() + word.size()) return {};
        numbers.push_back(value);
    }
    return numbers;
}

bool takes(const PropForm& form, std::size_t count)
{
    return std::find(form.number_counts.begin(), form.number_counts.end(), count) != form.number_counts.end();
}

bool numbers_field(Ui& ui, Prop& prop)
{
    const PropForm form = form_of(prop.kind);
    if (*std::max_element(form.number_counts.begin(), form.number_counts.end()) == 0) return false;
    const auto typed = checked_field(
        ui, "numbers", ui.say("exercise_editor.numbers"), numbers_text(prop.numbers),
        [&](const std::string& text) {
            const auto numbers = numbers_in(text);
            const bool sound = numbers && takes(form, numbers->size());
            return sound ? std::string()
                         : ui.say("exercise_editor.wrong_numbers", {{"example", form.example}});
        },
        200);
    if (typed) prop.numbers = *numbers_in(*typed);
    return typed.has_value();
}

/// One list for each place, and one more where there may be one more.
bool places(Ui& ui, Prop& prop)
{
    const PropForm form = form_of(prop.kind);
    bool changed = false;
    for (std::size_t at = 0; at < form.most_places && at <= prop.at.size(); ++at) {
        const auto now = at < prop.at.size() ? std::optional(prop.at[at]) : std::nullopt;
        if (at > 0) flow(ui, ui.px(190));
        const auto picked =
            word_choice<Landmark>(ui, "place " + std::to_string(at + 1), "", "landmark", now, 190);
        if (!picked) continue;
        if (at < prop.at.size())
            prop.at[at] = *picked;
        else
            prop.at.push_back(*picked);
        changed = true;
        break;
    }
    return changed;
}

bool edit_prop(Ui& ui, Prop& prop)
{
    bold(ui, ui.say("prop." + std::string(word_of(prop.kind))));
    bool changed = places(ui, prop);
    if (prop.kind == PropKind::wall)
        changed |= tick(ui, "in front", ui.say("exercise_editor.in_front"), prop.in_front);
    return numbers_field(ui, prop) || changed;
}

Prop new_prop(PropKind kind)
{
    const PropForm form = form_of(kind);
    Prop prop{kind, {}, {}, false};
    for (std::size_t at = 0; at < form.fewest_places; ++at)
        prop.at.push_back(at % 2 == 0 ? Landmark::right_hand : Landmark::left_hand);
    if (!takes(form, 0)) prop.numbers.assign(form.number_counts.front(), 0.2);
    return prop;
}

bool add_prop_choice(Ui& ui, Movement& movement)
{
    std::vector<std::string> options{ui.say("exercise_editor.add_thing")};
    for (const Word<PropKind>& word : vocabulary<PropKind>())
        options.push_back(ui.say("prop." + std::string(word.text)));
    const auto picked = choice(ui, "add thing", "", options, 0, 260);
    if (!picked || *picked == 0) return false;
    movement.props.push_back(new_prop(vocabulary<PropKind>()[static_cast<std::size_t>(*picked) - 1].meaning));
    return true;
}

}

bool props_page(Ui& ui, const Scene&, ExerciseEditorState& state)
{
    std::vector<Prop>& props = state.draft.figure.props;
    bool changed = add_prop_choice(ui, state.draft.figure);
    std::optional<std::size_t> gone;
    for (std::size_t at = 0; at < props.size(); ++at) {
        Scope inside(ui, "thing " + std::to_string(at + 1));
        ImGui::Spacing();
        changed |= edit_prop(ui, props[at]);
        if (icon_button(ui, "remove", icon::remove, ui.say("exercise_editor.remove_thing"),
                        ButtonLook::quiet))
            gone = at;
    }
    if (gone) props.erase(props.begin() + static_cast<std::ptrdiff_t>(*gone));
    return changed || gone;
}

}
