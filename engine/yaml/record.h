// A map of a file, read key by key. When the record goes out of scope, every key that nobody asked for is
// reported with the nearest legal one, and every key that was needed and is not there.
//     Record row(node, reading, "exercise");
//     exercise.effort = row.required("effort", whole({0, 10}));
//     exercise.heat = row.optional("heat", whole({0, 2})).value_or(0);
#pragma once

#include "engine/yaml/read.h"

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

class Record {
public:
    /// `what` names the thing for messages: "exercise", "patient". A node that is no map is reported once.
    Record(const Node& node, Reading& reading, Said what);
    ~Record();
    Record(const Record&) = delete;
    Record& operator=(const Record&) = delete;

    const Node& node() const { return node_; }
    bool is_map() const { return node_.kind == Node::Kind::map; }
    /// The value of a key, which then counts as known; null when it is not there.
    const Node* find(std::string_view key);
    /// Whether the key is there; it counts as known.
    bool has(std::string_view key) { return find(key) != nullptr; }
    /// As `find`; a missing key is reported when the record goes out of scope.
    const Node* need(std::string_view key);

    /// The value, or an empty one with the problem noted.
    template <class Reader> ValueOf<Reader> required(std::string_view key, Reader reader)
    {
        const Node* value = need(key);
        if (!value) return {};
        auto read = reader(*value, reading_);
        return read ? std::move(*read) : ValueOf<Reader>{};
    }
    template <class Reader> std::optional<ValueOf<Reader>> optional(std::string_view key, Reader reader)
    {
        const Node* value = find(key);
        if (!value) return {};
        return reader(*value, reading_);
    }
    /// A list that may be missing.
    template <class Reader> std::vector<ValueOf<Reader>> list(std::string_view key, Reader reader)
    {
        auto values = optional(key, list_of(reader));
        return values ? std::move(*values) : std::vector<ValueOf<Reader>>{};
    }

    Reading& reading() { return reading_; }

private:
    void report_if_unknown(const Node::Key&);

    const Node& node_;
    Reading& reading_;
    Said what_;
    std::vector<std::string> known_;  ///< one asked for twice is here twice
    std::vector<std::string> missing_;
};

}
