#include "engine/yaml/fast_tree.h"

#include "engine/yaml/events.h"

#include <algorithm>
#include <iterator>

namespace pacewise {

namespace {

bool is_word_for_nothing(std::string_view plain)
{
    return plain == "~" || plain == "null" || plain == "Null" || plain == "NULL";
}

/// What was laid on the pile since it was `first` high.
template <class T> std::vector<T> taken_off(std::vector<T>& pile, std::size_t first)
{
    const auto from = pile.begin() + static_cast<std::ptrdiff_t>(first);
    std::vector<T> taken(std::make_move_iterator(from), std::make_move_iterator(pile.end()));
    pile.erase(from, pile.end());
    return taken;
}

bool has_key_twice(const Node& map)
{
    std::vector<std::string_view> names(map.keys.size());
    for (std::size_t at = 0; at < names.size(); ++at) names[at] = map.keys[at].name;
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

/// Each step is false where the careful reader must look.
class TreeReader {
public:
    TreeReader(std::string_view bytes, const YamlLimits& limits) : events_(bytes), limits_(limits) {}

    bool read_document(Node& root)
    {
        if (!events_.next_is(YAML_STREAM_START_EVENT)) return false;
        if (!events_.next_is(YAML_DOCUMENT_START_EVENT) || !events_.now().data.document_start.implicit)
            return false;
        if (!events_.next() || !read_value(root, 0)) return false;
        return events_.next_is(YAML_DOCUMENT_END_EVENT) && events_.now().data.document_end.implicit &&
               events_.next_is(YAML_STREAM_END_EVENT);
    }

private:
    bool read_value(Node& node, std::size_t depth)
    {
        const yaml_event_t& event = events_.now();
        if (++count_ > limits_.values) return false;
        node.line = static_cast<int>(event.start_mark.line) + 1;
        node.column = static_cast<int>(event.start_mark.column) + 1;
        switch (event.type) {
        case YAML_SCALAR_EVENT: return read_text(node);
        case YAML_SEQUENCE_START_EVENT: return read_list(node, depth + 1);
        case YAML_MAPPING_START_EVENT: return read_map(node, depth + 1);
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_STREAM_END_EVENT:
        case YAML_DOCUMENT_START_EVENT:
        case YAML_DOCUMENT_END_EVENT:
        case YAML_ALIAS_EVENT:
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: return false;
        }
        return false;
    }

    bool read_text(Node& node)
    {
        const auto& scalar = events_.now().data.scalar;
        const std::string_view text(reinterpret_cast<const char*>(scalar.value), scalar.length);
        node.quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
        if (scalar.anchor || scalar.tag || text.size() > limits_.letters || is_disputed(text)) return false;
        if (!node.quoted && is_word_for_nothing(text)) return true;
        node.kind = Node::Kind::text;
        node.text = text;
        return true;
    }

    /// Texts that the two libraries do not read alike.
    bool is_disputed(std::string_view text) const
    {
        const yaml_event_t& event = events_.now();
        switch (event.data.scalar.style) {
        case YAML_ANY_SCALAR_STYLE: return true;
        case YAML_PLAIN_SCALAR_STYLE: return text.empty() || text.find('?') != std::string_view::npos;
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            return event.start_mark.line != event.end_mark.line &&
                   (text.starts_with('\n') || text.ends_with('\n'));
        case YAML_LITERAL_SCALAR_STYLE:
        case YAML_FOLDED_SCALAR_STYLE: return event.start_mark.line != line_of_key_;
        }
        return true;
    }

    bool read_list(Node& list, std::size_t depth)
    {
        const auto& start = events_.now().data.sequence_start;
        if (start.anchor || start.tag || depth > limits_.depth) return false;
        list.kind = Node::Kind::list;
        const std::size_t first = values_.size();
        while (events_.next()) {
            if (events_.now().type == YAML_SEQUENCE_END_EVENT) {
                list.items = taken_off(values_, first);
                return true;
            }
            if (!add_value(depth)) return false;
        }
        return false;
    }

    bool read_map(Node& map, std::size_t depth)
    {
        const auto& start = events_.now().data.mapping_start;
        if (start.anchor || start.tag || depth > limits_.depth) return false;
        map.kind = Node::Kind::map;
        const std::size_t first = values_.size(), first_key = keys_.size();
        while (events_.next()) {
            if (events_.now().type == YAML_MAPPING_END_EVENT) {
                map.items = taken_off(values_, first);
                map.keys = taken_off(keys_, first_key);
                return !has_key_twice(map);
            }
            if (!add_key() || !events_.next() || !add_value(depth)) return false;
        }
        return false;
    }

    bool add_value(std::size_t depth)
    {
        Node value;
        if (!read_value(value, depth)) return false;
        values_.push_back(std::move(value));
        return true;
    }

    bool add_key()
    {
        Node key;
        if (events_.now().type != YAML_SCALAR_EVENT || !read_value(key, 0)) return false;
        if (key.kind != Node::Kind::text || key.text.empty()) return false;
        line_of_key_ = events_.now().start_mark.line;
        keys_.push_back({std::move(key.text), key.line, key.column});
        return true;
    }

    Events events_;
    const YamlLimits& limits_;
    std::vector<Node> values_;     ///< of all lists and maps that are still open
    std::vector<Node::Key> keys_;  ///< of all maps that are still open
    std::size_t count_ = 0;
    std::size_t line_of_key_ = 0;
};

/// A question mark that libyaml takes for the start of a key, though no blank follows.
bool may_start_key(std::string_view bytes, std::size_t mark)
{
    const bool is_first =
        mark == 0 || std::string_view(" \n{[,").find(bytes[mark - 1]) != std::string_view::npos;
    const bool blank_follows =
        mark + 1 < bytes.size() && std::string_view(" \r\n").find(bytes[mark + 1]) != std::string_view::npos;
    return is_first && !blank_follows;
}

/// Marks, line ends and blanks that the two libraries do not read alike.
bool has_odd_letters(std::string_view bytes)
{
    for (std::size_t at = bytes.find('\r'); at != std::string_view::npos; at = bytes.find('\r', at + 1))
        if (bytes.substr(at + 1, 1) != "\n") return true;
    for (std::size_t at = bytes.find('?'); at != std::string_view::npos; at = bytes.find('?', at + 1))
        if (may_start_key(bytes, at)) return true;
    for (const std::string_view odd : {"\t", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"})
        if (bytes.find(odd) != std::string_view::npos) return true;
    const bool is_utf16 = bytes.starts_with('\xff') || bytes.starts_with('\xfe');
    return is_utf16 || bytes.find("\xef\xbb\xbf", 1) != std::string_view::npos;
}

}

std::optional<Node> fast_tree(std::string_view bytes, const YamlLimits& limits)
{
    if (bytes.size() > limits.bytes || has_odd_letters(bytes)) return {};
    const std::string text = std::string(bytes) + '\n';  // as the careful reader does
    Node root;
    if (!TreeReader(text, limits).read_document(root)) return {};
    return root;
}

}
