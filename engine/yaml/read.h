// From the tree of a file to values, with every mistake noted at its place and reading going on.
// A reader is a function from a node to a value; small ones are put together to larger ones:
//     const std::vector<Range<int>> reps = row.list("reps", range(whole({1, 30})));
#pragma once

#include "engine/base/day.h"
#include "engine/base/diagnostic.h"
#include "engine/base/range.h"
#include "engine/base/text.h"
#include "engine/base/translations.h"
#include "engine/base/vocabulary.h"
#include "engine/yaml/node.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pacewise {

/// The file being read and what was wrong in it so far.
struct Reading {
    std::string file;
    Diagnostics problems;

    Place place(const Node& node) const { return {file, node.line, node.column}; }
    void error(const Node& node, Said message, Said maybe = {});
    void warning(const Node& node, Said message, Said maybe = {});
};

/// A text in quotes, "a list", "keys with values", "nothing": what stands there, for messages.
Said what_is_seen(const Node&);
/// `the nearest of these words to "knoe"`: "write knee"; or the list of all when none is near and they are
/// few.
Said maybe_word(std::string_view wrong, const std::vector<std::string>& words);

/// "write [4, 6]" for "4-6": how to write a range.
Said write_range(const Node&);

// ---- readers; each notes the problem and returns nothing when the node is not what it should be

std::optional<std::string> read_text(const Node&, Reading&);
/// A name: lower-case letters, digits and hyphens, starting with a letter.
std::optional<std::string> read_name(const Node&, Reading&);
std::optional<bool> read_truth(const Node&, Reading&);
std::optional<Date> read_day(const Node&, Reading&);
std::optional<ClockTime> read_time(const Node&, Reading&);
std::optional<Window> read_free_window(const Node&, Reading&);
std::optional<Translations> read_translations(const Node&, Reading&);
std::optional<TranslatedLines> read_translated_lines(const Node&, Reading&);
std::optional<int> read_whole(const Node&, Reading&, Range<int> limits);
std::optional<double> read_number(const Node&, Reading&, Range<double> limits);
/// "90 s", "15 min", "48 h"
std::optional<std::chrono::seconds> read_duration(const Node&, Reading&);
/// "60-120 s"; one duration alone is a range of one value.
std::optional<Range<std::chrono::seconds>> read_duration_range(const Node&, Reading&);
/// The meaning of one of the words; the index into `words`.
std::optional<std::size_t> read_word(const Node&, Reading&, const std::vector<std::string>& words);
/// For a node that is none of the words.
void report_unknown_word(const Node&, Reading&, const std::vector<std::string>& words);

inline auto whole(Range<int> limits)
{
    return [limits](const Node& node, Reading& reading) { return read_whole(node, reading, limits); };
}
inline auto number(Range<double> limits)
{
    return [limits](const Node& node, Reading& reading) { return read_number(node, reading, limits); };
}
template <class E> auto word()
{
    return [](const Node& node, Reading& reading) -> std::optional<E> {
        const auto meaning = node.kind == Node::Kind::text ? meaning_of<E>(node.text) : std::nullopt;
        if (!meaning) report_unknown_word(node, reading, words_in<E>());
        return meaning;
    };
}

template <class Reader> using ValueOf =
    typename std::invoke_result_t<Reader, const Node&, Reading&>::value_type;

/// A list of values; bad ones are noted and left out.
template <class Reader> auto list_of(Reader reader)
{
    return [reader](const Node& node, Reading& reading) -> std::optional<std::vector<ValueOf<Reader>>> {
        if (node.kind != Node::Kind::list) {
            reading.error(node, said("a list is needed here, but there is {1}", what_is_seen(node)),
                          "put it in brackets: [...]");
            return {};
        }
        std::vector<ValueOf<Reader>> values;
        values.reserve(node.items.size());
        for (const Node& item : node.items)
            if (auto value = reader(item, reading)) values.push_back(std::move(*value));
        return values;
    };
}

/// [least, most]
template <class Reader> auto range(Reader reader)
{
    return [reader](const Node& node, Reading& reading) -> std::optional<Range<ValueOf<Reader>>> {
        if (node.kind != Node::Kind::list || node.items.size() != 2) {
            reading.error(node, said("a range is needed here, but there is {1}", what_is_seen(node)),
                          write_range(node));
            return {};
        }
        const auto least = reader(node.items[0], reading), most = reader(node.items[1], reading);
        if (!least || !most) return {};
        if (*most < *least) {
            const std::string &from = node.items[0].text, &to = node.items[1].text;
            reading.error(node, said("the range runs backwards: {1} is more than {2}", from, to),
                          said("write {1}", "[" + to + ", " + from + "]"));
            return {};
        }
        return Range<ValueOf<Reader>>{*least, *most};
    };
}

}
