#include "tests/broken/read_any.h"

#include "engine/catalog/cross_check.h"
#include "engine/catalog/read_exercises.h"
#include "engine/patient/read_patient.h"
#include "engine/plan/read_plan.h"
#include "engine/precaution/read_precautions.h"
#include "engine/print/clinic_paper.h"
#include "engine/protocol/read_protocol.h"
#include "engine/request/chosen.h"
#include "engine/request/progress_settings.h"
#include "engine/request/settings.h"
#include "engine/review/read_drafts.h"
#include "engine/review/review_settings.h"
#include "engine/review/search_words.h"
#include "engine/yaml/parse.h"

namespace pacewise::test {

namespace {

Diagnostics problems_of_exercises(const std::string& file, std::string_view bytes)
{
    auto read = read_exercise_file(file, bytes);
    if (read.value) cross_check(*read.value, read.problems);
    return read.problems;
}

/// For readers that take a tree.
template <class Reader>
Diagnostics problems_of_tree(const std::string& file, std::string_view bytes, Reader reader)
{
    const Read<Node> tree = parse_yaml(file, bytes);
    if (!tree.value) return tree.problems;
    Reading reading{file, tree.problems};
    reader(*tree.value, reading);
    return reading.problems;
}

Diagnostics problems_in_order_found(FileKind kind, const std::string& file, std::string_view bytes)
{
    switch (kind) {
    case FileKind::exercises: return problems_of_exercises(file, bytes);
    case FileKind::patient: return problems_of_tree(file, bytes, read_patient);
    case FileKind::protocol: return read_protocol_file(file, bytes).problems;
    case FileKind::precautions: return problems_of_tree(file, bytes, read_precautions);
    case FileKind::settings: return read_settings_file(file, bytes).problems;
    case FileKind::paper: return read_clinic_paper(file, bytes).problems;
    case FileKind::progress: return read_progress_settings_file(file, bytes).problems;
    case FileKind::plan: return read_plan_file(file, bytes).problems;
    case FileKind::chosen: return read_chosen_file(file, bytes).problems;
    case FileKind::review: return read_review_settings_file(file, bytes).problems;
    case FileKind::synonyms: return read_search_words_file(file, bytes).problems;
    case FileKind::drafts: return read_drafts_file(file, bytes).problems;
    }
    return {};
}

}

std::string_view name_of(FileKind kind)
{
    switch (kind) {
    case FileKind::exercises: return "exercises";
    case FileKind::patient: return "patient";
    case FileKind::protocol: return "protocol";
    case FileKind::precautions: return "precautions";
    case FileKind::settings: return "settings";
    case FileKind::paper: return "paper";
    case FileKind::progress: return "progress";
    case FileKind::plan: return "plan";
    case FileKind::chosen: return "chosen";
    case FileKind::review: return "review";
    case FileKind::synonyms: return "synonyms";
    case FileKind::drafts: return "drafts";
    }
    return "?";
}

std::optional<FileKind> kind_named(std::string_view name)
{
    for (const FileKind kind : all_kinds)
        if (name_of(kind) == name) return kind;
    return {};
}

std::optional<FileKind> kind_of(const Node& root)
{
    // A plan also names its patient and its protocol.
    if (root.find("plan")) return FileKind::plan;
    for (const FileKind kind : all_kinds)
        if (root.find(name_of(kind))) return kind;
    return {};
}

Diagnostics read_as(FileKind kind, const std::string& file, std::string_view bytes)
{
    Diagnostics problems = problems_in_order_found(kind, file, bytes);
    sort_by_place(problems);
    return problems;
}

}
