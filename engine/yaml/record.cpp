#include "engine/yaml/record.h"

#include <algorithm>

namespace pacewise {

namespace {

/// "the settings have", but "the status has", "the list of medicines has"
bool are_many(const Said& what)
{
    const std::string words = what.english();
    const std::string head = words.substr(0, std::min(words.find(" of "), words.find(" at ")));
    return head.ends_with('s') && !head.ends_with("us") && !head.ends_with("ss");
}

Said has_no(const Said& what, const std::string& key)
{
    return said(are_many(what) ? "the {1} have no {2}" : "the {1} has no {2}", what, key);
}

Said has_no_key(const Said& what, const std::string& key)
{
    return said(are_many(what) ? "the {1} have no key {2}" : "the {1} has no key {2}", what, key);
}

std::vector<std::string> without_repeats(const std::vector<std::string>& words)
{
    std::vector<std::string> once;
    for (const std::string& word : words)
        if (std::find(once.begin(), once.end(), word) == once.end()) once.push_back(word);
    return once;
}

}

Record::Record(const Node& node, Reading& reading, Said what)
    : node_(node), reading_(reading), what_(std::move(what))
{
    if (!is_map())
        reading_.error(node_,
                       said("the {1} must be keys with values, but there is {2}", what_, what_is_seen(node_)),
                       "write a key, a colon and a value");
}

Record::~Record()
{
    if (!is_map()) return;
    for (const Node::Key& key : node_.keys) report_if_unknown(key);
    for (const std::string& key : missing_)
        reading_.error(node_, has_no(what_, in_quotes(key)), said("add {1}", in_quotes(key + ":")));
}

void Record::report_if_unknown(const Node::Key& key)
{
    if (std::find(known_.begin(), known_.end(), key.name) != known_.end()) return;
    // A key that is both missing and misspelled is one mistake, told once.
    const std::string meant = nearest_word(key.name, missing_);
    if (!meant.empty()) missing_.erase(std::find(missing_.begin(), missing_.end(), meant));
    const bool is_number = key.name.find_first_not_of("0123456789") == std::string::npos;
    reading_.problems.push_back({{reading_.file, key.line, key.column},
                                 has_no_key(what_, in_quotes(shortened(key.name, 60))),
                                 is_number       ? Said("write a decimal point, not a comma")
                                 : meant.empty() ? maybe_word(key.name, without_repeats(known_))
                                                 : said("write {1}", in_quotes(meant))});
}

const Node* Record::find(std::string_view key)
{
    known_.emplace_back(key);
    return is_map() ? node_.find(key) : nullptr;
}

const Node* Record::need(std::string_view key)
{
    const Node* value = find(key);
    if (!value && is_map()) missing_.emplace_back(key);
    return value;
}

}
