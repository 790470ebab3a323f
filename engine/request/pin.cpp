#include "engine/request/pin.h"

#include "engine/base/said_parts.h"
#include "engine/base/text.h"
#include "engine/request/wished_place.h"

#include <charconv>

namespace pacewise {

namespace {

/// Where the dose begins: the first colon that is not inside a time.
std::size_t dose_at(std::string_view text)
{
    const auto is_digit = [&](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1))
        if (at == 0 || !is_digit(at - 1) || !is_digit(at + 1)) return at;
    return std::string_view::npos;
}

std::vector<std::string> words_of(std::string_view text)
{
    std::vector<std::string> words;
    for (const std::string& part : split(text, '@'))
        for (std::string& word : split(part, ' '))
            if (!word.empty()) words.push_back(std::move(word));
    return words;
}

std::optional<int> phase_from(const std::string& word)
{
    int phase = 0;
    const auto end = std::from_chars(word.data(), word.data() + word.size(), phase);
    if (end.ec != std::errc() || end.ptr != word.data() + word.size() || phase < 1 || phase > last_phase)
        return {};
    return phase;
}

/// Whether the word says where the pin holds.
bool take_place(const std::string& word, Pin& pin)
{
    if (const auto day = meaning_of<Weekday>(word)) return pin.day = *day, true;
    if (const auto at = read_clock(word)) return pin.at = *at, true;
    if (const auto phase = phase_from(word)) return pin.phase = *phase, true;
    return word == "phase";
}

}

Said pin_said(const Pin& pin)
{
    Said all(pin.exercise.text);
    if (pin.day) all = said("{1} on {2}", all, said_word(*pin.day));
    if (pin.at) all = said("{1} at {2}", all, clock_text(*pin.at));
    if (pin.phase) all = said("{1} in phase {2}", all, std::to_string(*pin.phase));
    if (pin.dose) all = said("{1}: {2}", all, dose_said(*pin.dose));
    return all;
}

std::string pin_text(const Pin& pin) { return pin_said(pin).english(); }

Read<Pin> pin_from_text(std::string_view text)
{
    Read<Pin> read;
    const std::size_t colon = dose_at(text);
    const std::vector<std::string> words = words_of(text.substr(0, colon));
    if (words.empty()) {
        read.problems.push_back({{}, "a pin names an exercise", "write bridge@tue"});
        return read;
    }
    Pin pin{ExerciseId(words[0])};
    for (std::size_t at = 1; at < words.size(); ++at)
        if (!take_place(words[at], pin)) {
            const std::string near = nearest_word(words[at], words_in<Weekday>());
            read.problems.push_back(
                {{},
                 said("{1} is neither a day nor a time nor a phase", in_quotes(words[at])),
                 near.empty() ? Said("write it like \"bridge@tue 09:00 phase 2: 2x10 effort 4\"")
                              : Said(near)});
        }
    if (colon != std::string_view::npos) {
        Diagnostic problem;
        pin.dose = dose_from_text(text.substr(colon + 1), problem);
        if (!pin.dose) read.problems.push_back(std::move(problem));
    }
    if (read.problems.empty()) read.value = std::move(pin);
    return read;
}

std::optional<Pin> read_pin(const Node& node, Reading& reading)
{
    Record row(node, reading, "pin");
    Pin pin = read_wished_place<Pin>(row);
    pin.dose = row.optional("dose", read_typed_dose);
    return pin;
}

void write_pin(YamlWriter& out, const Pin& pin)
{
    out.begin_map(YamlWriter::Style::flow);
    write_wished_place(out, pin);
    if (pin.dose) {
        out.key("dose");
        write_typed_dose(out, *pin.dose);
    }
    out.end();
}

}
