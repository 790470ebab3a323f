#include "app/desk/session/preferences_file.h"

#include "engine/base/file.h"
#include "engine/yaml/document.h"
#include "engine/yaml/write.h"

#include <cstdlib>

namespace pacewise {

namespace {

Preferences read_all(Record& row)
{
    Preferences read;
    read.language = row.optional("language", read_text).value_or(read.language);
    read.text_percent = row.optional("text_percent", whole({100, 250})).value_or(read.text_percent);
    read.high_contrast = row.optional("high_contrast", read_truth).value_or(false);
    read.reduced_motion = row.optional("reduced_motion", read_truth).value_or(false);
    read.window_width = row.optional("window_width", whole({320, 20000})).value_or(read.window_width);
    read.window_height = row.optional("window_height", whole({240, 20000})).value_or(read.window_height);
    read.maximized = row.optional("maximized", read_truth).value_or(false);
    read.left_width =
        row.optional("left_width", whole({200, 1000})).value_or(static_cast<int>(read.left_width));
    read.right_width =
        row.optional("right_width", whole({200, 1000})).value_or(static_cast<int>(read.right_width));
    read.bottom_height =
        row.optional("bottom_height", whole({120, 2000})).value_or(static_cast<int>(read.bottom_height));
    read.therapist = row.optional("therapist", read_text).value_or("");
    for (const std::string& file : row.list("recent", read_text)) read.recent.emplace_back(file);
    for (std::string& exercise : row.list("favourites", read_text))
        read.favourites.insert(std::move(exercise));
    return read;
}

}

std::filesystem::path preferences_file()
{
    if (const char* config = std::getenv("XDG_CONFIG_HOME"); config && *config)
        return std::filesystem::path(config) / "pacewise" / "desk.yaml";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home ? home : "/tmp") / ".config" / "pacewise" / "desk.yaml";
}

std::string preferences_text(const Preferences& kept)
{
    YamlWriter out;
    out.key("desk").begin_map();
    if (!kept.language.empty()) out.key("language").value(kept.language);
    out.key("text_percent").value(kept.text_percent);
    out.key("high_contrast").value(kept.high_contrast);
    out.key("reduced_motion").value(kept.reduced_motion);
    out.key("window_width").value(kept.window_width);
    out.key("window_height").value(kept.window_height);
    out.key("maximized").value(kept.maximized);
    out.key("left_width").value(static_cast<int>(kept.left_width));
    out.key("right_width").value(static_cast<int>(kept.right_width));
    out.key("bottom_height").value(static_cast<int>(kept.bottom_height));
    if (!kept.therapist.empty()) out.key("therapist").value(kept.therapist);
    out.key("recent").begin_list();
    for (const std::filesystem::path& file : kept.recent) out.value(file.string());
    out.end().key("favourites").begin_list();
    for (const std::string& exercise : kept.favourites) out.value(exercise);
    out.end().end();
    return out.text();
}

Read<Preferences> read_preferences(const std::string& file, std::string_view bytes)
{
    const auto read = [](const Node& node, Reading& reading) -> std::optional<Preferences> {
        Record row(node, reading, "desk");
        return read_all(row);
    };
    return read_document_of<Preferences>("desk", file, bytes, read);
}

Read<Preferences> load_preferences(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file)) return {Preferences{}, {}};
    return read_preferences(file.string(), read_file(file));
}

void remember(Preferences& preferences, const std::filesystem::path& file)
{
    constexpr std::size_t most = 12;
    const std::filesystem::path whole = std::filesystem::absolute(file).lexically_normal();
    std::erase(preferences.recent, whole);
    preferences.recent.insert(preferences.recent.begin(), whole);
    if (preferences.recent.size() > most) preferences.recent.resize(most);
}

}
