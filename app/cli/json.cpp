#include "app/cli/json.h"

#include "engine/base/contract.h"
#include "engine/yaml/parse.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace pacewise::cli {

namespace {

using Json = nlohmann::ordered_json;

/// A plain word that reads as a number or a truth is one.
Json value_of(const Node& node)
{
    if (node.quoted) return node.text;
    if (node.text == "true" || node.text == "false") return node.text == "true";
    const char* end = node.text.data() + node.text.size();
    long whole = 0;
    if (const auto read = std::from_chars(node.text.data(), end, whole);
        read.ec == std::errc() && read.ptr == end)
        return whole;
    double number = 0;
    if (const auto read = std::from_chars(node.text.data(), end, number);
        read.ec == std::errc() && read.ptr == end)
        return number;
    return node.text;
}

Json json_of(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::empty: return nullptr;
    case Node::Kind::text: return value_of(node);
    case Node::Kind::list: {
        Json list = Json::array();
        for (const Node& item : node.items) list.push_back(json_of(item));
        return list;
    }
    case Node::Kind::map: {
        Json map = Json::object();
        for (std::size_t at = 0; at < node.keys.size(); ++at)
            map[node.keys[at].name] = json_of(node.items[at]);
        return map;
    }
    }
    return nullptr;
}

}

std::string json_from_yaml(const std::string& yaml)
{
    constexpr YamlLimits no_limits{64u << 20, 64, 10'000'000, 1u << 20};
    const Read<Node> tree = parse_yaml("answer", yaml, no_limits);
    PACEWISE_REQUIRE(tree.value && tree.problems.empty(), "the writer writes what the reader reads");
    return json_of(*tree.value).dump(2) + '\n';
}

}
