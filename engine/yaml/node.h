// A YAML file as it was written: every value and every key knows its line and column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

struct Node {
    enum class Kind { empty, text, list, map };
    struct Key {
        std::string name;
        int line = 0;
        int column = 0;
    };

    Kind kind = Kind::empty;
    bool quoted = false;  ///< "yes" in quotes is a text; yes alone may be something else
    int line = 0;
    int column = 0;
    std::string text;         ///< of a text
    std::vector<Node> items;  ///< of a list; of a map, one for each key
    std::vector<Key> keys;    ///< of a map, in the order of the file

    const Node* find(std::string_view key) const
    {
        for (std::size_t at = 0; at < keys.size(); ++at)
            if (keys[at].name == key) return &items[at];
        return nullptr;
    }
    /// The value of the key, or the whole map without it: the nearest place for a message.
    const Node& part(std::string_view key) const
    {
        const Node* found = find(key);
        return found ? *found : *this;
    }
};

}
