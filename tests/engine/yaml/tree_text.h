// A tree as text with every place in it: two trees are the same when their texts are.
#pragma once

#include "engine/yaml/node.h"

namespace pacewise::test {

inline std::string place_in_text(int line, int column)
{
    return std::to_string(line) + ':' + std::to_string(column) + ' ';
}

inline std::string tree_text(const Node& node, std::size_t depth = 0)
{
    std::string all = std::string(2 * depth, ' ') + place_in_text(node.line, node.column);
    switch (node.kind) {
    case Node::Kind::empty: all += "nothing"; break;
    case Node::Kind::text: all += (node.quoted ? "quoted <" : "<") + node.text + '>'; break;
    case Node::Kind::list: all += "list"; break;
    case Node::Kind::map: all += "map"; break;
    }
    all += '\n';
    for (std::size_t at = 0; at < node.items.size(); ++at) {
        if (at < node.keys.size())
            all += std::string(2 * depth + 1, ' ') + place_in_text(node.keys[at].line, node.keys[at].column) +
                   "key <" + node.keys[at].name + ">\n";
        all += tree_text(node.items[at], depth + 1);
    }
    return all;
}

}
