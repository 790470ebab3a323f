// One of several: a list that opens, boxes to tick, tabs.
#pragma once

#include "app/desk/widgets/ui.h"
#include "engine/base/vocabulary.h"

#include <optional>

namespace pacewise {

/// The index that was chosen just now; `chosen` may be -1 for none. Enter opens the list; without opening it,
/// Up, Down and the first letters choose.
std::optional<int> choice(Ui&, const std::string& name, const std::string& label,
                          const std::vector<std::string>& options, int chosen, float width = 0);
/// True when it was ticked or unticked just now.
bool check(Ui&, const std::string& name, const std::string& label, bool ticked);
/// The tab that is shown now: `shown`, or the one that was pressed just now.
int tabs(Ui&, const std::string& name, const std::vector<std::string>& labels,
         const std::vector<std::string>& names, int shown);

/// A chosen word of a list such as the modalities: options are told in the language of the desk by the keys
/// "<prefix>.<word>".
template <class E> std::optional<E> word_choice(Ui& ui, const std::string& name, const std::string& label,
                                                const std::string& prefix, std::optional<E> chosen,
                                                float width = 0)
{
    std::vector<std::string> options;
    int at = -1;
    for (const Word<E>& word : vocabulary<E>()) {
        if (chosen && word.meaning == *chosen) at = static_cast<int>(options.size());
        options.push_back(ui.say(prefix + "." + std::string(word.text)));
    }
    const auto picked = choice(ui, name, label, options, at, width);
    if (!picked) return {};
    return vocabulary<E>()[static_cast<std::size_t>(*picked)].meaning;
}

}
