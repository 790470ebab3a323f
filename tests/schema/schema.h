// The published JSON Schema of one kind of file. This hides the validator and the JSON library, which are
// slow to compile.
#pragma once

#include "engine/yaml/node.h"
#include "tests/broken/read_any.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pacewise::test {

/// An `enum` of a schema with the `$comment` beside it ("terms: Muscle").
struct WordList {
    std::string comment;
    std::vector<std::string> words;
};

class Schema {
public:
    /// Reads programs/schema/<kind>.schema.json.
    explicit Schema(FileKind);
    ~Schema();

    /// What the schema has against the file; nothing when it accepts it.
    std::optional<std::string> complaint(const Node& file) const;
    std::vector<WordList> word_lists() const;
    /// Objects with named keys that do not refuse other keys.
    std::vector<std::string> open_objects() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}
