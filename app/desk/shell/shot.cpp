#include "app/desk/shell/shot.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/render/pixels_png.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int frames_to_settle = 12;

int key_from(const std::string& text)
{
    struct Name {
        const char* text;
        int code;
    };
    static constexpr Name names[] = {{"Tab", key::tab},     {"Enter", key::enter}, {"Esc", key::escape},
                                     {"Space", key::space}, {"Left", key::left},   {"Right", key::right},
                                     {"Up", key::up},       {"Down", key::down},   {"PgDn", key::page_down},
                                     {"PgUp", key::page_up}};
    for (const Name& name : names)
        if (text == name.text) return name.code;
    if (text.size() >= 2 && text[0] == 'F') return key::f1 + std::atoi(text.c_str() + 1) - 1;
    return text.size() == 1 ? text[0] : 0;
}

/// "exercise_editor:bridge-full"
ShowDialog dialog_from(const std::string& text)
{
    struct Name {
        const char* text;
        DialogKind dialog;
    };
    static constexpr Name names[] = {
        {"new_patient", DialogKind::new_patient}, {"exercise_editor", DialogKind::exercise_editor},
        {"palette", DialogKind::palette},         {"keys", DialogKind::keys},
        {"preferences", DialogKind::preferences}, {"approve", DialogKind::approve},
        {"unsaved", DialogKind::unsaved}};
    const std::size_t colon = text.find(':');
    const std::string name = text.substr(0, colon);
    for (const Name& each : names)
        if (name == each.text) return {each.dialog, colon == std::string::npos ? "" : text.substr(colon + 1)};
    throw WrongWords("there is no dialog " + in_quotes(text));
}

}

Chord chord_from(const std::string& text)
{
    Chord chord;
    std::vector<std::string> parts = split(text, '+');
    if (parts.empty()) return chord;
    chord.key = key_from(parts.back());
    parts.pop_back();
    const auto held = [&](const char* name) {
        return std::find(parts.begin(), parts.end(), name) != parts.end();
    };
    chord.ctrl = held("Ctrl");
    chord.shift = held("Shift");
    chord.alt = held("Alt");
    return chord;
}

void Shot::press(Chords& chords, Desk& desk)
{
    if (!wanted() || !is_quiet(desk)) return;
    if (pressed_ < options_.keys.size()) {
        chords.push_back(chord_from(options_.keys[pressed_++]));
        quiet_ = 0;
    } else if (!options_.dialog.empty() && !dialog_opened_) {
        desk.run(dialog_from(options_.dialog));
        dialog_opened_ = true;
        quiet_ = 0;
    }
}

void Shot::step(const DeskWindow& window, Ui&, const Desk& desk)
{
    if (!wanted()) return;
    quiet_ = desk.busy() ? 0 : quiet_ + 1;
    const bool waits = pressed_ < options_.keys.size() || (!options_.dialog.empty() && !dialog_opened_);
    if (waits || quiet_ < 2 * frames_to_settle) return;
    write_file(options_.shot, png_of(window.shot()));
    taken_ = true;
}

Pixels icon_pixels(const std::filesystem::path& assets)
{
    const std::filesystem::path file = assets / "desk" / "pacewise.png";
    if (!std::filesystem::exists(file)) return {};
    return pixels_of_png(read_file(file));
}

}
