// What a clinic holds its own programs to: languages, reading grade, how many choices a muscle needs, which
// doses are sensible, and which words of a text must agree with the data beside them. Read from
// programs/clinic/review.yaml.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/base/range.h"
#include "engine/catalog/dose_form.h"
#include "engine/review/position_group.h"
#include "engine/terms/body.h"
#include "engine/yaml/read.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// A muscle that may have fewer choices in a position, and why: no safe movement is known there.
struct FewerChoices {
    Muscle muscle{};
    std::vector<PositionGroup> positions;
    int choices = 0;
    std::string because;
};

/// What a dose may ask. The first row that fits an exercise holds; a row with tags is for exercises with one
/// of them.
struct DoseRange {
    Modality modality{};
    DoseUnit unit{};
    std::vector<Tag> tags;
    std::optional<Range<int>> sets;
    std::optional<Range<int>> count;
    std::optional<Range<Seconds>> hold;
    std::optional<Range<Seconds>> rest;
    std::vector<std::string> source;
};

/// Words of a text that are only true when the exercise has one of these things, or one of these tags.
struct TellingWords {
    TranslatedLines words;
    std::vector<Equipment> equipment;
    std::vector<Tag> tags;
    std::vector<Position> positions;
};

struct ReviewSettings {
    std::vector<std::string> name_languages{"en"};
    std::vector<std::string> text_languages{"en"};
    int reading_grade = 6;
    int choices = 3;
    std::set<Equipment> household;  ///< does not count as equipment
    std::vector<FewerChoices> fewer;
    std::vector<DoseRange> doses;
    std::vector<TellingWords> telling;
    std::vector<std::string> sources;  ///< keys of evidence; empty = any
};

Read<ReviewSettings> read_review_settings_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<ReviewSettings> load_review_settings(const std::filesystem::path&);

}
