#include "tests/schema/schema.h"

#include "engine/base/file.h"

#include <charconv>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace pacewise::test {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

namespace {

template <class Number> std::optional<Number> all_of_it(const std::string& text)
{
    Number value{};
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return {};
    return value;
}

/// As the readers see it: quotes make a text, 010 is no number.
Json scalar(const Node& node)
{
    const std::string& text = node.text;
    if (node.quoted) return text;
    if (text == "true" || text == "false") return text == "true";
    if (text.size() > 1 && text[0] == '0' && text[1] != '.') return text;
    if (const auto whole = all_of_it<long>(text)) return *whole;
    if (const auto number = all_of_it<double>(text)) return *number;
    return text;
}

Json as_json(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::empty: return nullptr;
    case Node::Kind::text: return scalar(node);
    case Node::Kind::list: {
        Json list = Json::array();
        for (const Node& item : node.items) list.push_back(as_json(item));
        return list;
    }
    case Node::Kind::map: {
        Json map = Json::object();
        for (std::size_t at = 0; at < node.keys.size(); ++at)
            map[node.keys[at].name] = as_json(node.items[at]);
        return map;
    }
    }
    return nullptr;
}

std::string complaint_of(valijson::ValidationResults& results)
{
    std::string all;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string& step : error.context) all += step;
        all += ": " + error.description + '\n';
    }
    return all;
}

template <class Visit> void visit_objects(const Json& json, const Visit& visit)
{
    if (json.is_object()) visit(json);
    for (const Json& item : json)
        if (item.is_structured()) visit_objects(item, visit);
}

}

struct Schema::Parts {
    Json json;
    valijson::Schema schema;
};

Schema::Schema(FileKind kind) : parts_(std::make_unique<Parts>())
{
    const std::string name = std::string(name_of(kind)) + ".schema.json";
    parts_->json = Json::parse(read_file(std::string(PACEWISE_ROOT "/programs/schema/") + name));
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(Adapter(parts_->json), parts_->schema);
}

Schema::~Schema() = default;

std::optional<std::string> Schema::complaint(const Node& file) const
{
    const Json json = as_json(file);
    // Strong types: the text "5" is no number.
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(parts_->schema, Adapter(json), &results)) return {};
    return complaint_of(results);
}

std::vector<WordList> Schema::word_lists() const
{
    std::vector<WordList> lists;
    visit_objects(parts_->json, [&lists](const Json& object) {
        if (!object.contains("enum") || !object["enum"].is_array()) return;
        WordList list{object.value("$comment", ""), {}};
        for (const Json& word : object["enum"])
            list.words.push_back(word.is_string() ? word.get<std::string>() : word.dump());
        lists.push_back(std::move(list));
    });
    return lists;
}

std::vector<std::string> Schema::open_objects() const
{
    std::vector<std::string> open;
    visit_objects(parts_->json, [&open](const Json& object) {
        if (object.contains("properties") && object.value("type", Json()) == "object" &&
            !object.contains("additionalProperties") && !object.contains("anyOf"))
            open.push_back(object.dump().substr(0, 200));
    });
    return open;
}

}
