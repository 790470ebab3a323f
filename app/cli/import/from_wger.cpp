#include "app/cli/import/collections.h"
#include "app/cli/import/foreign_words.h"
#include "app/cli/import/plain_text.h"
#include "app/cli/import/record_of.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise::cli {

namespace {

/// The languages of this program, by wger's numbers.
std::string language_of(const Node& translation)
{
    const std::string number = text_at(translation, "language");
    if (number == "1") return "de";
    if (number == "2") return "en";
    if (number == "4") return "es";
    return number == "12" ? "fr" : "";
}

/// Given as a record with names, or as wger's number.
std::optional<std::string> licence_of(const Node& node)
{
    const Node* licence = node.find("license");
    if (!licence) return {};
    if (licence->kind == Node::Kind::map) {
        const auto by_short_name = licence_called(text_at(*licence, "short_name"));
        return by_short_name ? by_short_name : licence_called(text_at(*licence, "full_name"));
    }
    if (licence->text == "1") return "CC-BY-SA-3.0";
    if (licence->text == "2") return "CC-BY-SA-4.0";
    if (licence->text == "3") return "CC0-1.0";
    return licence->text == "4" ? std::optional<std::string>("CC-BY-4.0") : std::nullopt;
}

std::string author_of(const Node& node)
{
    if (std::string author = trimmed(text_at(node, "license_author")); !author.empty()) return author;
    return joined(texts_at(node, "author_history"), ", ");
}

/// Texts may be under other licences than their record; those that share alike bind the whole draft.
struct Owners {
    std::vector<std::string> authors;
    std::vector<std::string> licences;

    void add(const std::string& author, const std::string& licence)
    {
        if (!author.empty() && std::find(authors.begin(), authors.end(), author) == authors.end())
            authors.push_back(author);
        if (std::find(licences.begin(), licences.end(), licence) == licences.end())
            licences.push_back(licence);
    }
    Rights rights(const std::string& source) const
    {
        return {authors.empty() ? "wger contributors" : joined(authors, ", "), joined(licences, " and "),
                source};
    }
};

/// Nothing when the text is under no licence that can be used, or under another one than was asked for.
std::optional<std::string> usable_licence(const Node& record, const Node& translation,
                                          const std::string& wanted)
{
    auto licence = translation.find("license") ? licence_of(translation) : licence_of(record);
    const bool named = translation.find("license") || record.find("license");
    if (!named && !wanted.empty()) licence = wanted;
    if (licence && !wanted.empty() && *licence != wanted) return {};
    return licence;
}

void take_texts(const Node& record, const std::string& wanted, FoundExercise& found, Owners& owners)
{
    for (const Node& translation : items_at(record, "translations")) {
        const std::string language = language_of(translation), name = trimmed(text_at(translation, "name"));
        const std::string description = text_at(translation, "description");
        const auto licence = usable_licence(record, translation, wanted);
        const bool readable = !is_unreadable(name) && !is_unreadable(description);
        if (language.empty() || name.empty() || !licence || !readable || found.name.has(language)) continue;
        found.name.by_language[language] = name;
        std::vector<std::string> steps = sentences_of(without_html(description));
        if (!steps.empty()) found.how.by_language[language] = std::move(steps);
        const std::string author = author_of(translation);
        owners.add(author.empty() ? author_of(record) : author, *licence);
    }
}

void take_muscles(const Node& record, FoundExercise& found)
{
    for (const Node& muscle : items_at(record, "muscles"))
        if (const auto known = muscle_called(text_at(muscle, "name"))) found.works.insert(*known);
    for (const Node& muscle : items_at(record, "muscles_secondary"))
        if (const auto known = muscle_called(text_at(muscle, "name"))) found.helps_with.insert(*known);
}

/// The first thing that no home has; empty when there is none.
std::string take_equipment(const Node& record, FoundExercise& found)
{
    const std::vector<Node>& things = items_at(record, "equipment");
    if (!things.empty()) found.equipment.emplace();
    for (const Node& node : things) {
        const std::string name = text_at(node, "name");
        const ForeignThing thing = thing_called(name);
        if (!thing.at_home) return name.empty() ? "something without a name" : shortened(name, 40);
        found.equipment->insert(found.equipment->end(), thing.things.begin(), thing.things.end());
    }
    return {};
}

std::string why_no_text(const Node& record, const std::string& wanted)
{
    if (items_at(record, "translations").empty()) return "it has no texts";
    const auto licence = licence_of(record);
    if (!wanted.empty() && licence && *licence != wanted)
        return "its licence is " + *licence + ", not " + wanted;
    return licence ? "no readable text in English, Spanish, German or French has a licence that can be used"
                   : "its licence is not known, or does not let a clinic change and hand on the text";
}

Modality modality_of(const Node& record)
{
    const Node* category = record.find("category");
    const bool cardio = category && lower_case(text_at(*category, "name")) == "cardio";
    return cardio ? Modality::aerobic : Modality::resistance;
}

/// The reason why it cannot be taken; empty when it could.
std::string take(const Node& record, const std::string& wanted, FoundExercise& found)
{
    const std::string id = as_id(text_at(record, "id"));
    if (record.kind != Node::Kind::map) return "it is no record with keys";
    if (id.empty()) return "it has no id";
    Owners owners;
    take_texts(record, wanted, found, owners);
    if (found.name.empty()) return why_no_text(record, wanted);
    if (const std::string thing = take_equipment(record, found); !thing.empty())
        return "it needs " + in_quotes(thing) + ", which is not among the things of a home";
    take_muscles(record, found);
    found.modality = modality_of(record);
    const std::string name = as_id(found.name.in("en"));
    found.id = "wger-" + id + (name.empty() ? "" : "-" + name);
    found.rights = owners.rights("https://wger.de/api/v2/exerciseinfo/" + id + "/");
    return {};
}

std::string name_for_people(const Node& record)
{
    for (const Node& translation : items_at(record, "translations"))
        if (const std::string name = text_at(translation, "name"); !name.empty()) return shortened(name, 60);
    return {};
}

}

Imported from_wger(const std::vector<Node>& records, const std::string& licence)
{
    Imported imported;
    long number = 0;
    for (const Node& record : records) {
        FoundExercise found;
        ++number;
        if (std::string why = take(record, licence, found); !why.empty())
            imported.left_out.push_back({number, name_for_people(record), std::move(why)});
        else
            imported.drafts.push_back(std::move(found));
    }
    return imported;
}

}
