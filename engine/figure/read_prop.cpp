#include "engine/figure/read_prop.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr Range<double> metres{-3, 3};

bool looks_like_number(const Node& node)
{
    return node.kind == Node::Kind::text && !node.quoted && !node.text.empty() &&
           std::string_view("-.0123456789").find(node.text[0]) != std::string_view::npos;
}

std::optional<PropKind> read_kind(const std::string& text, const Node& node, Place place, Reading& reading)
{
    if (const auto kind = meaning_of<PropKind>(text)) return kind;
    if (node.kind == Node::Kind::text || node.kind == Node::Kind::map)
        reading.problems.push_back({std::move(place),
                                    said("there is no prop {1}", in_quotes(shortened(text, 60))),
                                    maybe_word(text, words_in<PropKind>())});
    return {};
}

bool read_part(const Node& node, Reading& reading, Prop& prop)
{
    if (looks_like_number(node)) {
        const auto value = read_number(node, reading, metres);
        if (value) prop.numbers.push_back(*value);
        return value.has_value();
    }
    const auto mark = read_landmark(node, reading);
    if (mark) prop.at.push_back(*mark);
    return mark.has_value();
}

/// What follows the colon: a joint, or a list of joints and numbers, or the side of a wall.
bool read_parts(const Node& node, Reading& reading, Prop& prop)
{
    if (prop.kind == PropKind::wall) {
        const auto side = read_word(node, reading, {"front", "back"});
        prop.in_front = side && *side == 0;
        return side.has_value();
    }
    if (node.kind != Node::Kind::list) return read_part(node, reading, prop);
    bool sound = true;
    for (const Node& item : node.items) sound = read_part(item, reading, prop) && sound;
    return sound;
}

Said as_in(const PropForm& form)
{
    const std::string example = form.example, between = " or ";
    const std::size_t at = example.find(between);
    if (at == std::string::npos) return said("write {1}", example);
    return said("write {1} or {2}", example.substr(0, at), example.substr(at + between.size()));
}

bool fits_form(const Node& node, Reading& reading, const Prop& prop)
{
    const PropForm form = form_of(prop.kind);
    const std::string name = in_quotes(word_of(prop.kind));
    if (prop.at.size() < form.fewest_places || prop.at.size() > form.most_places) {
        const std::size_t count = prop.at.size();
        reading.error(node,
                      count == 1 ? said("{1} has 1 joint", name)
                                 : said("{1} has {2} joints", name, std::to_string(count)),
                      as_in(form));
        return false;
    }
    const auto& counts = form.number_counts;
    if (std::find(counts.begin(), counts.end(), prop.numbers.size()) == counts.end()) {
        const std::size_t count = prop.numbers.size();
        reading.error(node,
                      count == 1 ? said("{1} has 1 number", name)
                                 : said("{1} has {2} numbers", name, std::to_string(count)),
                      as_in(form));
        return false;
    }
    if (prop.kind == PropKind::counter && !prop.at.empty() && !prop.numbers.empty()) {
        reading.error(node, said("{1} has hands on it and a distance from the toes", name), as_in(form));
        return false;
    }
    return true;
}

}

std::optional<Landmark> read_landmark(const Node& node, Reading& reading)
{
    return word<Landmark>()(node, reading);
}

std::optional<Prop> read_prop(const Node& node, Reading& reading)
{
    const bool has_parts = node.kind == Node::Kind::map && node.keys.size() == 1;
    if (node.kind != Node::Kind::text && !has_parts) {
        reading.error(node, said("a prop is needed here, but there is {1}", what_is_seen(node)),
                      "write chair, or {weight: right.hand}");
        return {};
    }
    const Place place =
        has_parts ? Place{reading.file, node.keys[0].line, node.keys[0].column} : reading.place(node);
    const auto kind = read_kind(has_parts ? node.keys[0].name : node.text, node, place, reading);
    if (!kind) return {};
    Prop prop{*kind, {}, {}, false};
    if (has_parts && !read_parts(node.items[0], reading, prop)) return {};
    if (!fits_form(node, reading, prop)) return {};
    return prop;
}

}
