// Fields that change a value in place and say whether they did.
#pragma once

#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/ticks.h"

#include <chrono>
#include <set>

namespace pacewise {

inline bool whole_field(Ui& ui, const std::string& name, const std::string& label, int& value,
                        NumberLimits limits)
{
    const auto answer = number_field(ui, name, label, value, limits);
    if (answer && answer->value) value = *answer->value;
    return answer && answer->value;
}

inline bool seconds_field(Ui& ui, const std::string& name, const std::string& label,
                          std::chrono::seconds& value, NumberLimits limits)
{
    int number = static_cast<int>(value.count());
    const bool changed = whole_field(ui, name, label, number, limits);
    value = std::chrono::seconds(number);
    return changed;
}

inline bool words_field(Ui& ui, const std::string& name, const std::string& label, std::string& value,
                        float width = 0)
{
    const auto answer = text_field(ui, name, label, value, width);
    if (answer) value = *answer;
    return answer.has_value();
}

inline bool tick(Ui& ui, const std::string& name, const std::string& label, bool& value)
{
    const bool changed = check(ui, name, label, value);
    if (changed) value = !value;
    return changed;
}

template <class E> bool one_word(Ui& ui, const std::string& name, const std::string& label,
                                 const std::string& prefix, E& value, float width = 0)
{
    const auto picked = word_choice<E>(ui, name, label, prefix, value, width);
    if (picked) value = *picked;
    return picked.has_value();
}

/// The next box stands in a second column, where there is one.
inline void second_column(const Ui& ui)
{
    const float from = ui.px(220);
    if (ImGui::GetWindowContentRegionMax().x >= 2 * from) ImGui::SameLine(from);
}

/// Boxes for all words of a list.
template <class E>
bool word_ticks(Ui& ui, const std::string& name, const std::string& prefix, std::set<E>& chosen)
{
    std::vector<std::string> names, labels;
    std::vector<bool> ticked;
    for (const Word<E>& word : vocabulary<E>()) {
        names.emplace_back(word.text);
        labels.push_back(ui.say(prefix + "." + names.back()));
        ticked.push_back(chosen.contains(word.meaning));
    }
    const auto pressed = ticks(ui, name, names, labels, ticked);
    if (!pressed) return false;
    const E word = vocabulary<E>()[static_cast<std::size_t>(*pressed)].meaning;
    if (chosen.erase(word) == 0) chosen.insert(word);
    return true;
}

}
