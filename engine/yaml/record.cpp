#include "engine/yaml/record.h"

#include <algorithm>

namespace pacewise {

namespace {

/// "the settings have", "the status has", "the list of medicines has"
std::string so_and_so_has(const std::string& what)
{
    const std::string head = what.substr(0, std::min(what.find(" of "), what.find(" at ")));
    const bool many = head.ends_with('s') && !head.ends_with("us") && !head.ends_with("ss");
    return "the " + what + (many ? " have" : " has");
}

std::vector<std::string> without_repeats(const std::vector<std::string>& words)
{
    std::vector<std::string> once;
    for (const std::string& word : words)
        if (std::find(once.begin(), once.end(), word) == once.end()) once.push_back(word);
    return once;
}

}

Record::Record(const Node& node, Reading& reading, std::string what)
    : node_(node), reading_(reading), what_(std::move(what))
{
    if (!is_map())
        reading_.error(node_,
                       "the " + what_ + " must be keys with values, but there is " + what_is_seen(node_),
                       "write a key, a colon and a value");
}

Record::~Record()
{
    if (!is_map()) return;
    for (const Node::Key& key : node_.keys) report_if_unknown(key);
    for (const std::string& key : missing_)
        reading_.error(node_, so_and_so_has(what_) + " no " + in_quotes(key), "add " + in_quotes(key + ":"));
}

void Record::report_if_unknown(const Node::Key& key)
{
    if (std::find(known_.begin(), known_.end(), key.name) != known_.end()) return;
    // A key that is both missing and misspelled is one mistake, told once.
    const std::string meant = nearest_word(key.name, missing_);
    if (!meant.empty()) missing_.erase(std::find(missing_.begin(), missing_.end(), meant));
    const bool is_number = key.name.find_first_not_of("0123456789") == std::string::npos;
    reading_.problems.push_back({{reading_.file, key.line, key.column},
                                 so_and_so_has(what_) + " no key " + in_quotes(shortened(key.name, 60)),
                                 is_number       ? "write a decimal point, not a comma"
                                 : meant.empty() ? maybe_word(key.name, without_repeats(known_))
                                                 : "write " + in_quotes(meant)});
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
