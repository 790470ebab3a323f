// The reader that a file's first key calls for, whatever the file is.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/yaml/node.h"

#include <optional>
#include <string>
#include <string_view>

namespace pacewise::test {

enum class FileKind {
    exercises,
    patient,
    protocol,
    precautions,
    settings,
    paper,
    progress,
    plan,
    chosen,
    review,
    synonyms,
    drafts
};
inline constexpr FileKind all_kinds[] = {FileKind::exercises,   FileKind::patient,  FileKind::protocol,
                                         FileKind::precautions, FileKind::settings, FileKind::paper,
                                         FileKind::progress,    FileKind::plan,     FileKind::chosen,
                                         FileKind::review,      FileKind::synonyms, FileKind::drafts};

/// "exercises" ... "drafts": the first key, and the name of the schema.
std::string_view name_of(FileKind);
std::optional<FileKind> kind_named(std::string_view);
/// Nothing when the file starts with none of the first keys.
std::optional<FileKind> kind_of(const Node& root);

/// Every problem, sorted by place. For exercises also what only several of them together can show.
Diagnostics read_as(FileKind, const std::string& file, std::string_view bytes);

}
