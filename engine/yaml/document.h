// A whole file at once: parsed, read, its mistakes in the order of their places; no value when one is an
// error.
#pragma once

#include "engine/yaml/parse.h"
#include "engine/yaml/record.h"

#include <string>
#include <string_view>
#include <utility>

namespace pacewise {

/// `read_root` turns the root of the file into a value: (const Node&, Reading&) -> std::optional<T>.
template <class T, class ReadRoot>
Read<T> read_document(const std::string& file, std::string_view bytes, ReadRoot read_root)
{
    Read<Node> tree = parse_yaml(file, bytes);
    Reading reading{file, std::move(tree.problems)};
    Read<T> read;
    if (tree.value) read.value = read_root(*tree.value, reading);
    read.problems = std::move(reading.problems);
    sort_by_place(read.problems);
    if (has_errors(read.problems)) read.value.reset();
    return read;
}

/// Of a file with one key: (const Node&, Reading&) -> std::optional<T> reads what stands behind it.
template <class T, class ReadBody> Read<T> read_document_of(const std::string& key, const std::string& file,
                                                            std::string_view bytes, ReadBody read_body)
{
    return read_document<T>(file, bytes, [&](const Node& root, Reading& reading) -> std::optional<T> {
        Record top(root, reading, "file");
        const Node* body = top.need(key);
        return body ? read_body(*body, reading) : std::nullopt;
    });
}

}
