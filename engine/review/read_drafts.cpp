#include "engine/review/read_drafts.h"

#include "engine/yaml/document.h"

namespace pacewise {

namespace {

constexpr std::string_view needed_keys[] = {"name",   "modality", "ladder", "position", "support", "side",
                                            "effort", "dose",     "why",    "how",      "stop",    "figure"};
constexpr std::string_view other_keys[] = {"also",     "works",    "stretches", "loads",  "equipment",
                                           "tags",     "tone",     "heat",      "goals",  "feel",
                                           "evidence", "approved", "missing",   "guessed"};

void check_rights(Record& draft)
{
    const Node* rights = draft.need("rights");
    if (!rights) return;
    Record row(*rights, draft.reading(), "rights");
    row.required("author", read_text);
    row.required("license", read_text);
    row.required("source", read_text);
}

std::optional<Draft> read_draft(const Node& node, Reading& reading)
{
    Record row(node, reading, "draft");
    if (!row.is_map()) return {};
    Draft draft;
    draft.place = reading.place(node);
    draft.id = ExerciseId(row.required("id", read_name));
    for (const std::string_view key : needed_keys)
        if (!row.has(std::string(key))) draft.lacks.emplace_back(key);
    for (const std::string_view key : other_keys) row.has(std::string(key));
    check_rights(row);
    return draft;
}

void tell_what_is_missing(const Draft& draft, const Node& node, Reading& reading)
{
    const std::string id = in_quotes(draft.id.text);
    if (draft.lacks.empty())
        reading.warning(node, said("the draft {1} is complete, but nobody approved it", id),
                        "move it under exercises: with approved: {by: name, on: 2026-11-23}");
    else
        reading.warning(node, said("the draft {1} has no {2}", id, joined(draft.lacks, ", ")),
                        "complete it, then move it under exercises:");
}

}

Read<std::vector<Draft>> read_drafts_file(const std::string& file, std::string_view bytes)
{
    return read_document_of<std::vector<Draft>>("drafts", file, bytes,
                                                list_of([](const Node& node, Reading& seen) {
                                                    auto draft = read_draft(node, seen);
                                                    if (draft) tell_what_is_missing(*draft, node, seen);
                                                    return draft;
                                                }));
}

}
