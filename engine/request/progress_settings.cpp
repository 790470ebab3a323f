#include "engine/request/progress_settings.h"

#include "engine/base/file.h"
#include "engine/yaml/document.h"

namespace pacewise {

namespace {

enum class Worse { fewer, more };

/// Tells what could not be read from a zero.
template <class Reader> auto maybe(Reader reader)
{
    return [reader](const Node& node, Reading& reading) {
        return std::optional<std::optional<ValueOf<Reader>>>(reader(node, reading));
    };
}

/// Whoever goes on did better than who stays.
ProgressLimit read_limit(Record& row, Range<int> range, Worse worse)
{
    const auto go_on = row.required("go_on", maybe(whole(range))),
               stay = row.required("stay", maybe(whole(range)));
    const ProgressLimit limit{go_on.value_or(0), stay.value_or(0)};
    const bool in_order = worse == Worse::fewer ? limit.stay < limit.go_on : limit.go_on < limit.stay;
    if (go_on && stay && !in_order)
        row.reading().error(row.node(),
                            worse == Worse::fewer ? "staying must ask for less than going on"
                                                  : "staying must allow more than going on",
                            "exchange go_on and stay");
    return limit;
}

auto limit_of(const char* what, Range<int> range, Worse worse)
{
    return [=](const Node& node, Reading& reading) -> std::optional<ProgressLimit> {
        Record row(node, reading, what);
        return read_limit(row, range, worse);
    };
}

void read_mornings(Record& row, ProgressSettings& settings)
{
    const Node* node = row.need("tired_mornings");
    if (!node) return;
    Record mornings(*node, row.reading(), "tired mornings");
    settings.tired_points = mornings.required("points", whole({1, 10}));
    settings.tired_mornings = read_limit(mornings, {0, 7}, Worse::more);
}

std::optional<ProgressSettings> read_progress(const Node& node, Reading& reading)
{
    Record row(node, reading, "progress");
    ProgressSettings settings;
    settings.boxes = row.required("boxes", limit_of("boxes", {1, 100}, Worse::fewer));
    settings.effort = row.required("effort", limit_of("effort", {0, 10}, Worse::more));
    settings.pain = row.required("pain", limit_of("pain", {0, 10}, Worse::more));
    read_mornings(row, settings);
    const auto time = row.required("new_signs", read_duration);
    settings.new_signs = std::chrono::duration_cast<std::chrono::hours>(time);
    return row.is_map() ? std::optional(settings) : std::nullopt;
}

}

Read<ProgressSettings> read_progress_settings_file(const std::string& file, std::string_view bytes)
{
    return read_document_of<ProgressSettings>("progress", file, bytes, read_progress);
}

Read<ProgressSettings> load_progress_settings(const std::filesystem::path& path)
{
    return read_progress_settings_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
