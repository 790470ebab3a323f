// One row for each kind of value: a number, a date, a word of a list, yes or no, none or present. Each is
// true when its value has changed; an empty text means "not recorded".
#pragma once

#include "app/desk/panels/patient/patient_form/form.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/ticks.h"
#include "engine/base/range.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace pacewise {

/// `name` is the row's name below its field, its label stands under "patient.<name>".
bool number_row(PatientForm&, const std::string& name, std::optional<int>&, Range<int> limits);
bool decimal_row(PatientForm&, const std::string& name, std::optional<double>&, Range<double> limits,
                 double step = 0);
bool date_row(PatientForm&, const std::string& name, std::optional<Date>&);
/// "48 h", "15 min", "2 d"; a number alone is in `unit`.
bool duration_row(PatientForm&, const std::string& name, std::optional<std::chrono::seconds>&,
                  const std::string& unit);
bool text_row(PatientForm&, const std::string& name, std::string&);
/// As text_row, with what is wrong with a text.
bool checked_row(PatientForm&, const std::string& name, std::string&,
                 const std::function<std::string(const std::string&)>& wrong);
bool tick_row(PatientForm&, const std::string& name, bool&);
/// Not recorded, no, yes.
bool truth_row(PatientForm&, const std::string& name, const std::string& label, std::optional<bool>&,
               bool strong = false);
bool truth_row(PatientForm&, const std::string& name, std::optional<bool>&);

/// The heading of a field, with "not recorded, none, present" beside it.
std::optional<Recorded> state_row(PatientForm&, Recorded now);
/// The heading of a field of which there is no "none".
void head_row(PatientForm&, Recorded now);

/// A choice among words with "not recorded" as its first; -1 stands for it.
std::optional<int> choice_row(PatientForm&, const std::string& name, const std::string& label,
                              std::vector<std::string> options, int chosen, bool strong = false);
/// Boxes below a small heading; the index that was ticked or unticked.
std::optional<int> ticks_row(PatientForm&, const std::string& name, const std::vector<std::string>& names,
                             const std::vector<std::string>& labels, const std::vector<bool>& ticked);

/// "48 h", "90 s", "2 d"
std::string length_words(std::chrono::seconds);
std::optional<std::chrono::seconds> read_length_words(const std::string&, const std::string& unit);

// ---- words of a vocabulary

template <class E> std::vector<std::string> options_of(const Ui& ui, const std::string& prefix)
{
    std::vector<std::string> options;
    for (const Word<E>& word : vocabulary<E>())
        options.push_back(ui.say(prefix + "." + std::string(word.text)));
    return options;
}

template <class E> int index_in_vocabulary(const std::optional<E>& chosen)
{
    const auto& words = vocabulary<E>();
    for (std::size_t at = 0; at < words.size(); ++at)
        if (chosen && words[at].meaning == *chosen) return static_cast<int>(at);
    return -1;
}

/// A word that may be left open.
template <class E> bool word_row(PatientForm& form, const std::string& name, const std::string& prefix,
                                 std::optional<E>& value, const std::string& label = {}, bool strong = false)
{
    const std::string shown = label.empty() ? form.ui.say("patient." + name) : label;
    const auto picked =
        choice_row(form, name, shown, options_of<E>(form.ui, prefix), index_in_vocabulary(value), strong);
    if (!picked) return false;
    value.reset();
    if (*picked >= 0) value = vocabulary<E>()[static_cast<std::size_t>(*picked)].meaning;
    return true;
}

/// Boxes for all words; `list` holds those that are ticked, in the order of the vocabulary.
template <class E>
bool words_row(PatientForm& form, const std::string& name, const std::string& prefix, std::vector<E>& list)
{
    const auto holds = [&](E meaning) { return std::find(list.begin(), list.end(), meaning) != list.end(); };
    std::vector<bool> ticked;
    for (const Word<E>& word : vocabulary<E>()) ticked.push_back(holds(word.meaning));
    const auto pressed = ticks_row(form, name, words_in<E>(), options_of<E>(form.ui, prefix), ticked);
    if (!pressed) return false;
    ticked[static_cast<std::size_t>(*pressed)].flip();
    list.clear();
    for (std::size_t at = 0; at < ticked.size(); ++at)
        if (ticked[at]) list.push_back(vocabulary<E>()[at].meaning);
    return true;
}

// ---- several values of one finding

/// `rows` draws them and is true when one has changed; without any value it is not recorded.
template <class T, class Rows> void rows_of_all(PatientForm& form, std::optional<T>& finding, Rows rows)
{
    T next = finding.value_or(T{});
    head_row(form, finding ? Recorded::present : Recorded::unknown);
    if (!rows(next)) return;
    finding.reset();
    if (next != T{}) finding = std::move(next);
    form.changed = true;
}

// ---- what was said only in part

template <class E> std::optional<E> word_said(const PatientForm& form, const std::string& name)
{
    const auto found = form.memory.parts.find(form.part(name));
    if (found == form.memory.parts.end()) return {};
    return static_cast<E>(found->second);
}
template <class E> void remember(PatientForm& form, const std::string& name, const std::optional<E>& value)
{
    if (value)
        form.memory.parts[form.part(name)] = static_cast<int>(*value);
    else
        form.memory.parts.erase(form.part(name));
}
inline std::optional<int> number_said(const PatientForm& form, const std::string& name)
{
    return word_said<int>(form, name);
}
/// "Details are missing: this counts as not recorded", below a field that is open.
void say_what_is_missing(PatientForm&);

/// For a finding of three states: the answer of its heading. True where details can be asked for.
template <class T> bool opens(PatientForm& form, Finding<T>& finding)
{
    const Recorded now = form.is_open()        ? Recorded::present
                         : !finding.recorded() ? Recorded::unknown
                         : finding.found()     ? Recorded::present
                                               : Recorded::none;
    const auto answer = state_row(form, now);
    if (!answer) return now == Recorded::present;
    form.forget_parts();
    form.changed = form.changed || finding.recorded();
    finding = {};
    if (*answer == Recorded::none) {
        finding = Finding<T>::absent();
        form.changed = true;
    }
    if (*answer == Recorded::present) form.memory.open.insert(form.field);
    return *answer == Recorded::present;
}

/// The same for a list that may be empty.
template <class T> bool opens(PatientForm& form, std::optional<std::vector<T>>& list)
{
    const Recorded now = form.is_open() || (list && !list->empty()) ? Recorded::present
                         : list                                     ? Recorded::none
                                                                    : Recorded::unknown;
    const auto answer = state_row(form, now);
    if (!answer) return now == Recorded::present;
    form.forget_parts();
    form.changed = form.changed || list.has_value();
    list.reset();
    if (*answer == Recorded::none) {
        list.emplace();
        form.changed = true;
    }
    if (*answer == Recorded::present) form.memory.open.insert(form.field);
    return *answer == Recorded::present;
}

}
