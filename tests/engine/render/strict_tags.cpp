#include "tests/engine/render/strict_tags.h"

#include <algorithm>
#include <map>
#include <set>

namespace strict {

namespace {

using Handle = QPDFObjectHandle;

/// What may stand in what; "*" is drawn content.
const std::map<std::string, std::set<std::string>> may_hold{
    {"Document", {"Sect"}},     {"Sect", {"H1", "H2", "P", "L", "Table", "Figure"}},
    {"H1", {"*", "Figure"}},    {"H2", {"*", "Figure"}},
    {"P", {"*", "Figure"}},     {"L", {"LI"}},
    {"LI", {"Lbl", "LBody"}},   {"Lbl", {"*"}},
    {"LBody", {"*", "Figure"}}, {"Table", {"TR"}},
    {"TR", {"TH", "TD"}},       {"TH", {"*", "Figure"}},
    {"TD", {"*", "Figure"}},    {"Figure", {"*"}}};

Handle attribute(Handle element, const std::string& key)
{
    Handle attributes = element.getKey("/A");
    return attributes.isDictionary() ? attributes.getKey(key) : Handle::newNull();
}

}

void TagRules::check(const Node& made, Handle element)
{
    const auto rule = may_hold.find(made.name);
    if (rule == may_hold.end()) return wrong("the tag " + made.name + " is not one of ours");
    for (const Node& part : made.parts)
        need(rule->second.count(part.name) > 0, part.name + " stands in " + made.name);
    need(made.marks == 0 || rule->second.count("*") > 0, made.name + " holds words itself");
    need(!made.parts.empty() || made.marks > 0 || made.name == "TD" || made.name == "TH",
         made.name + " is empty");
    if (made.name == "Figure") check_figure(made, element);
    if (made.name[0] == 'H') check_heading(made.name[1] - '0');
    if (made.name == "LI") need(made.parts.back().name == "LBody", "an entry of a list ends with its body");
    if (made.name == "L") check_list(made, element);
    if (made.name == "TH") need(attribute(element, "/Scope").isName(), "a name of cells does not say which");
    if (made.name == "Table") check_table(made, element);
}

void TagRules::check_figure(const Node& made, Handle element)
{
    need(!made.alt.empty(), "a picture has no words");
    Handle box = attribute(element, "/BBox");
    if (!box.isArray() || box.getArrayNItems() != 4) return wrong("a picture has no box");
    std::vector<double> edges;
    for (int at = 0; at < 4; ++at) edges.push_back(box.getArrayItem(at).getNumericValue());
    Handle media = element.getKey("/Pg").getKey("/MediaBox");
    need(edges[0] >= 0 && edges[1] >= 0 && edges[0] < edges[2] && edges[1] < edges[3] &&
             edges[2] <= media.getArrayItem(2).getNumericValue() + 0.01 &&
             edges[3] <= media.getArrayItem(3).getNumericValue() + 0.01,
         "the box of a picture is not on the page: " + made.alt);
}

void TagRules::check_heading(int level)
{
    need(level <= heading_ + 1, "a heading jumps to level " + std::to_string(level));
    heading_ = level;
}

void TagRules::check_list(const Node& made, Handle element)
{
    const bool labels = std::any_of(made.parts.begin(), made.parts.end(),
                                    [](const Node& item) { return item.parts.front().name == "Lbl"; });
    need(labels == attribute(element, "/ListNumbering").isName(), "a list does not say how it counts");
}

void TagRules::check_table(const Node& made, Handle element)
{
    long long widest = 0;
    std::vector<long long> widths;
    bool heads = false;
    Handle rows = element.getKey("/K");
    for (int row = 0; row < rows.getArrayNItems(); ++row) {
        long long width = 0;
        Handle cells = rows.getArrayItem(row).getKey("/K");
        for (int at = 0; at < cells.getArrayNItems(); ++at) {
            Handle cell = cells.getArrayItem(at);
            heads = heads || cell.getKey("/S").isNameAndEquals("/TH");
            Handle span = attribute(cell, "/ColSpan");
            width += span.isInteger() ? span.getIntValue() : 1;
        }
        widths.push_back(width);
        widest = std::max(widest, width);
    }
    need(heads, "a table names no cells");
    need(std::all_of(widths.begin(), widths.end(), [&](long long width) { return width == widest; }),
         "the rows of a table differ in width, such as " + outline(made.parts.front()));
}

}
