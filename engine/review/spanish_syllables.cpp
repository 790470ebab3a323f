#include "engine/review/syllables.h"

#include <algorithm>
#include <string>

namespace pacewise {

namespace {

/// a e o; í ú, which are said apart; i u ü; anything else.
enum class Sound { strong, apart, weak, other };

Sound sound_of(char32_t letter)
{
    switch (letter) {
    case U'a':
    case U'e':
    case U'o':
    case U'á':
    case U'é':
    case U'ó': return Sound::strong;
    case U'í':
    case U'ú': return Sound::apart;
    case U'i':
    case U'u':
    case U'ü': return Sound::weak;
    default: return Sound::other;
    }
}

/// The letters that Spanish has, in small; two bytes of UTF-8 at the most.
std::u32string small_letters(std::string_view word)
{
    std::u32string letters;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const auto byte = static_cast<unsigned char>(word[at]);
        char32_t letter = byte;
        if (byte >= 0xc0 && at + 1 < word.size())
            letter =
                static_cast<char32_t>((byte & 0x1fu) << 6 | (static_cast<unsigned char>(word[++at]) & 0x3fu));
        const bool large = (letter >= U'A' && letter <= U'Z') || (letter >= 0xc0 && letter <= 0xde);
        letters += large ? letter + 0x20 : letter;
    }
    return letters;
}

/// The u of que, qui, gue, gui is silent; a y at the end sounds as i.
std::u32string as_said(std::u32string letters)
{
    for (std::size_t at = 1; at + 1 < letters.size(); ++at) {
        const bool before_e_or_i =
            std::u32string_view(U"eiéí").find(letters[at + 1]) != std::u32string_view::npos;
        if (letters[at] == U'u' && before_e_or_i && (letters[at - 1] == U'q' || letters[at - 1] == U'g'))
            letters.erase(at, 1);
    }
    if (!letters.empty() && letters.back() == U'y') letters.back() = U'i';
    return letters;
}

/// i and u together are one sound, also with an accent: "cuí-de-se".
bool is_i_or_u(Sound sound) { return sound == Sound::weak || sound == Sound::apart; }

/// Whether a new syllable begins between two neighbouring vowels.
bool are_apart(Sound before, Sound now)
{
    if (is_i_or_u(before) && is_i_or_u(now)) return false;
    if (before == Sound::apart || now == Sound::apart) return true;
    return before == Sound::strong && now == Sound::strong;
}

}

int spanish_syllables(std::string_view word)
{
    int count = 0;
    Sound before = Sound::other;
    for (const char32_t letter : as_said(small_letters(word))) {
        const Sound now = sound_of(letter);
        if (now != Sound::other && (before == Sound::other || are_apart(before, now))) ++count;
        if (letter >= U'0' && letter <= U'9') ++count;
        before = now;
    }
    return std::max(1, count);
}

}
