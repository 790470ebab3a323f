// The pieces a row of precautions is read with; inside this folder only.
#pragma once

#include "engine/precaution/precaution.h"
#include "engine/yaml/record.h"

#include <algorithm>

namespace pacewise {

/// One word or a list of words.
template <class E> auto one_or_more()
{
    return [](const Node& node, Reading& reading) -> std::optional<std::vector<E>> {
        if (node.kind == Node::Kind::list) return list_of(word<E>())(node, reading);
        const auto one = word<E>()(node, reading);
        if (!one) return {};
        return std::vector<E>{*one};
    };
}

/// The value of a key that may be missing, or an empty one.
template <class Reader> auto read_or_empty(Record& row, const std::string& key, Reader reader)
{
    auto value = row.optional(key, reader);
    return value ? std::move(*value) : ValueOf<Reader>{};
}

std::optional<When> read_when(const Node&, Reading&);
/// All keys of Which as keys of this record.
Which read_which_keys(Record&);
std::optional<Which> read_which(const Node&, Reading&);
std::optional<Require> read_require(const Node&, Reading&);
std::optional<PersonalLimit> read_limit(const Node&, Reading&);
std::optional<Pair> read_pair(const Node&, Reading&);
std::optional<Wish> read_wish(const Node&, Reading&);

}
