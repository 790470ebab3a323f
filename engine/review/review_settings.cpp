#include "engine/review/review_settings.h"

#include "engine/base/file.h"
#include "engine/yaml/document.h"

namespace pacewise {

namespace {

std::optional<FewerChoices> read_fewer(const Node& node, Reading& reading)
{
    Record row(node, reading, "muscle with fewer choices");
    FewerChoices fewer;
    fewer.muscle = row.required("muscle", word<Muscle>());
    fewer.positions = row.required("positions", list_of(word<PositionGroup>()));
    fewer.choices = row.required("choices", whole({0, 20}));
    fewer.because = row.required("because", read_text);
    return fewer;
}

std::optional<DoseRange> read_dose_range(const Node& node, Reading& reading)
{
    Record row(node, reading, "range of doses");
    DoseRange dose;
    dose.modality = row.required("modality", word<Modality>());
    dose.unit = row.required("unit", word<DoseUnit>());
    dose.tags = row.list("tags", word<Tag>());
    dose.sets = row.optional("sets", range(whole({1, 20})));
    dose.count = row.optional("count", range(whole({1, 1000})));
    dose.hold = row.optional("hold", read_duration_range);
    dose.rest = row.optional("rest", read_duration_range);
    dose.source = row.required("source", list_of(read_text));
    return dose;
}

std::optional<TellingWords> read_telling(const Node& node, Reading& reading)
{
    Record row(node, reading, "telling words");
    TellingWords telling;
    telling.words = row.required("words", read_translated_lines);
    telling.equipment = row.list("equipment", word<Equipment>());
    telling.tags = row.list("tags", word<Tag>());
    telling.positions = row.list("positions", word<Position>());
    if (row.is_map() && telling.equipment.empty() && telling.tags.empty() && telling.positions.empty())
        reading.error(node, "these words are held against nothing", "add equipment, tags or positions");
    return telling;
}

void read_languages(Record& row, ReviewSettings& settings)
{
    const Node* node = row.need("languages");
    if (!node) return;
    Record languages(*node, row.reading(), "languages");
    settings.name_languages = languages.required("names", list_of(read_name));
    settings.text_languages = languages.required("texts", list_of(read_name));
}

std::optional<ReviewSettings> read_review(const Node& node, Reading& reading)
{
    Record row(node, reading, "review");
    if (!row.is_map()) return {};
    ReviewSettings settings;
    read_languages(row, settings);
    settings.reading_grade = row.required("reading_grade", whole({1, 18}));
    settings.choices = row.required("choices", whole({0, 20}));
    const auto household = row.required("household", list_of(word<Equipment>()));
    settings.household = {household.begin(), household.end()};
    settings.fewer = row.list("fewer_choices", read_fewer);
    settings.doses = row.list("doses", read_dose_range);
    settings.telling = row.list("telling_words", read_telling);
    settings.sources = row.list("sources", read_text);
    return settings;
}

}

Read<ReviewSettings> read_review_settings_file(const std::string& file, std::string_view bytes)
{
    return read_document_of<ReviewSettings>("review", file, bytes, read_review);
}

Read<ReviewSettings> load_review_settings(const std::filesystem::path& path)
{
    return read_review_settings_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
