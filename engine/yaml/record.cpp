#include "engine/yaml/record.h"

#include <algorithm>

namespace pacewise {

Record::Record(const Node& node, Reading& reading, std::string what)
    : node_(node), reading_(reading), what_(std::move(what))
{
    if (!is_map())
        reading_.error(node_,
                       "the " + what_ + " must be keys with values, but there is " + what_is_seen(node_));
}

Record::~Record()
{
    if (!is_map()) return;
    for (const Node::Key& key : node_.keys) {
        if (std::find(known_.begin(), known_.end(), key.name) != known_.end()) continue;
        reading_.problems.push_back({{reading_.file, key.line, key.column},
                                     "the " + what_ + " has no key " + in_quotes(shortened(key.name, 60)),
                                     maybe_word(key.name, known_)});
    }
}

const Node* Record::find(const std::string& key)
{
    known_.push_back(key);
    return is_map() ? node_.find(key) : nullptr;
}

const Node* Record::need(const std::string& key)
{
    const Node* value = find(key);
    if (!value && is_map())
        reading_.error(node_, "the " + what_ + " has no " + in_quotes(key), "add " + in_quotes(key + ":"));
    return value;
}

}
