#include "app/desk/panels/patient/patient_form/id_from_name.h"

#include "engine/base/text.h"

#include <utility>

namespace pacewise {

namespace {

bool is_letter(char letter) { return letter >= 'a' && letter <= 'z'; }
bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Common accented letters of Latin names without their accents.
std::string without_accents(std::string text)
{
    static const std::pair<const char*, const char*> letters[] = {
        {"á", "a"}, {"à", "a"},  {"â", "a"},  {"ã", "a"}, {"ä", "ae"}, {"å", "a"},  {"Á", "a"}, {"Ä", "ae"},
        {"ç", "c"}, {"Ç", "c"},  {"é", "e"},  {"è", "e"}, {"ê", "e"},  {"ë", "e"},  {"É", "e"}, {"í", "i"},
        {"ì", "i"}, {"î", "i"},  {"ï", "i"},  {"ñ", "n"}, {"Ñ", "n"},  {"ó", "o"},  {"ò", "o"}, {"ô", "o"},
        {"õ", "o"}, {"ö", "oe"}, {"Ö", "oe"}, {"Ó", "o"}, {"ø", "o"},  {"ß", "ss"}, {"ú", "u"}, {"ù", "u"},
        {"û", "u"}, {"ü", "ue"}, {"Ü", "ue"}, {"Ú", "u"}, {"ý", "y"},  {"ł", "l"},  {"Ł", "l"}};
    for (const auto& [from, to] : letters)
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
            text.replace(at, std::string(from).size(), to);
    return text;
}

}

std::string patient_id_from_name(const std::string& name)
{
    std::string id;
    for (const char letter : lower_case(without_accents(name))) {
        if (is_letter(letter) || (is_digit(letter) && !id.empty()))
            id += letter;
        else if (!id.empty() && id.back() != '-' && static_cast<unsigned char>(letter) < 0x80)
            id += '-';
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "patient" : id;
}

bool is_id(const std::string& text)
{
    if (text.empty() || !is_letter(text.front())) return false;
    for (const char letter : text)
        if (!is_letter(letter) && !is_digit(letter) && letter != '-') return false;
    return true;
}

}
