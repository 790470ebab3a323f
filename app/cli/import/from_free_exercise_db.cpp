#include "app/cli/import/collections.h"
#include "app/cli/import/foreign_words.h"
#include "app/cli/import/plain_text.h"
#include "app/cli/import/record_of.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise::cli {

namespace {

std::optional<Modality> modality_of(const std::string& category)
{
    if (category == "strength") return Modality::resistance;
    if (category == "stretching") return Modality::stretch;
    if (category == "cardio") return Modality::aerobic;
    return {};
}

/// Why this record cannot be taken; empty when it can.
std::string refusal(const Node& record, const std::string& licence)
{
    if (record.kind != Node::Kind::map) return "it is no record with keys";
    const std::string id = text_at(record, "id"), name = text_at(record, "name");
    if (name.empty() || as_id(id.empty() ? name : id).empty()) return "it has no name";
    const std::vector<std::string> steps = texts_at(record, "instructions");
    if (is_unreadable(name) || std::any_of(steps.begin(), steps.end(), is_unreadable))
        return "its text is no readable text";
    const std::string category = lower_case(text_at(record, "category"));
    if (!modality_of(category))
        return category.empty()
                   ? "it has no category"
                   : "the category " + in_quotes(shortened(category, 40)) + " is no home exercise here";
    const std::string thing = text_at(record, "equipment");
    if (!thing.empty() && !thing_called(thing).at_home)
        return "it needs " + in_quotes(shortened(thing, 40)) + ", which is not among the things of a home";
    if (licence.empty()) return "it names no licence; give the one you know with --licence";
    return {};
}

void take_muscles(const Node& record, FoundExercise& found)
{
    for (const std::string& name : texts_at(record, "primaryMuscles"))
        if (const auto muscle = muscle_called(name)) found.works.insert(*muscle);
    for (const std::string& name : texts_at(record, "secondaryMuscles"))
        if (const auto muscle = muscle_called(name)) found.helps_with.insert(*muscle);
}

FoundExercise taken(const Node& record, const std::string& licence)
{
    FoundExercise found;
    const std::string id = text_at(record, "id"), name = text_at(record, "name");
    found.id = "fed-" + as_id(id.empty() ? name : id);
    found.name.by_language["en"] = trimmed(name);
    std::vector<std::string> steps;
    for (const std::string& text : texts_at(record, "instructions"))
        for (std::string& sentence : sentences_of(text)) steps.push_back(std::move(sentence));
    if (!steps.empty()) found.how.by_language["en"] = std::move(steps);
    found.modality = modality_of(lower_case(text_at(record, "category")));
    if (const std::string thing = text_at(record, "equipment"); !thing.empty())
        found.equipment = thing_called(thing).things;
    take_muscles(record, found);
    found.rights = {"free-exercise-db contributors", licence,
                    "https://github.com/yuhonas/free-exercise-db" + (id.empty() ? "" : "#" + as_id(id))};
    return found;
}

}

Imported from_free_exercise_db(const std::vector<Node>& records, const std::string& licence)
{
    Imported imported;
    long number = 0;
    for (const Node& record : records) {
        ++number;
        if (std::string why = refusal(record, licence); !why.empty())
            imported.left_out.push_back({number, shortened(text_at(record, "name"), 60), std::move(why)});
        else
            imported.drafts.push_back(taken(record, licence));
    }
    return imported;
}

}
