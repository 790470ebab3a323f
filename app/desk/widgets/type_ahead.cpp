#include "app/desk/widgets/type_ahead.h"

#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double letters_belong_together = 1.0;  // seconds

void add_utf8(std::string& text, unsigned letter)
{
    const auto put = [&](unsigned byte) { text += static_cast<char>(byte); };
    if (letter < 0x80) return put(letter);
    if (letter < 0x800) {
        put(0xC0 | (letter >> 6));
        return put(0x80 | (letter & 0x3F));
    }
    put(0xE0 | (letter >> 12));
    put(0x80 | ((letter >> 6) & 0x3F));
    put(0x80 | (letter & 0x3F));
}

/// Small letters without the accents of Spanish, so that "musculos" finds "músculos".
std::string plain_letters(const std::string& text)
{
    static const std::pair<const char*, char> accents[] = {
        {"á", 'a'}, {"é", 'e'}, {"í", 'i'}, {"ó", 'o'}, {"ú", 'u'}, {"ü", 'u'}, {"ñ", 'n'},
        {"Á", 'a'}, {"É", 'e'}, {"Í", 'i'}, {"Ó", 'o'}, {"Ú", 'u'}, {"Ü", 'u'}, {"Ñ", 'n'}};
    std::string plain = lower_case(text);
    for (const auto& [accented, letter] : accents)
        for (std::size_t at = plain.find(accented); at != std::string::npos; at = plain.find(accented))
            plain.replace(at, 2, 1, letter);
    return plain;
}

std::string without_spaces(std::string text)
{
    std::erase(text, ' ');
    return text;
}

/// Space presses an item, so it is never among the letters.
int first_with(const std::vector<std::string>& options, const std::string& beginning)
{
    for (std::size_t at = 0; at < options.size(); ++at)
        if (without_spaces(plain_letters(options[at])).starts_with(beginning)) return static_cast<int>(at);
    for (std::size_t at = 0; at < options.size(); ++at)
        if (plain_letters(options[at]).find(" " + beginning) != std::string::npos)
            return static_cast<int>(at);
    return -1;
}

}

std::string take_letters(Ui& ui, const std::string& name)
{
    ImGuiIO& io = ImGui::GetIO();
    if (ui.focus.at != ui.named(name) || io.WantTextInput) return {};
    std::string letters;
    for (const ImWchar letter : io.InputQueueCharacters)
        if (letter > 32) add_utf8(letters, letter);
    io.InputQueueCharacters.resize(0);
    return letters;
}

int option_beginning_with(const std::vector<std::string>& options, const std::string& letters)
{
    return letters.empty() ? -1 : first_with(options, without_spaces(plain_letters(letters)));
}

std::optional<int> option_typed(Ui& ui, const std::string& name, const std::vector<std::string>& options)
{
    const std::string letters = take_letters(ui, name);
    if (letters.empty()) return {};
    ListCursor& cursor = ui.cursors[ui.named(name)];
    if (ui.now - cursor.typed_at > letters_belong_together) cursor.letters.clear();
    cursor.typed_at = ui.now;
    cursor.letters += letters;
    int found = option_beginning_with(options, cursor.letters);
    if (found < 0) {
        cursor.letters = letters;
        found = option_beginning_with(options, letters);
    }
    if (found < 0) return {};
    return found;
}

std::optional<int> option_stepped(Ui& ui, const std::string& name, int count, int at)
{
    if (ui.focus.at != ui.named(name) || count == 0) return {};
    if (take(ui.chords, {key::down})) return std::min(at + 1, count - 1);
    if (take(ui.chords, {key::up})) return std::max(at - 1, 0);
    if (take(ui.chords, {key::home})) return 0;
    if (take(ui.chords, {key::end})) return count - 1;
    return {};
}

}
