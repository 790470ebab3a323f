#include "engine/review/checks.h"

namespace pacewise {

namespace {

template <class T> void add_missing(const InLanguages<T>& texts, const Said& what,
                                    std::vector<std::string> languages, const Place& place,
                                    Diagnostics& found)
{
    if (texts.empty()) return;  // a text that may be left out altogether
    std::erase_if(languages, [&](const std::string& language) { return texts.has(language); });
    if (languages.empty()) return;
    found.push_back(warning_at(place, said("{1} is missing in {2}", what, joined(languages, ", ")),
                               said("add {1}: ...", languages.front())));
}

void add_missing_in(const Exercise& exercise, const ReviewSettings& settings, Diagnostics& found)
{
    const auto text = [&](const auto& texts, const char* key) {
        add_missing(texts, said("{1} of exercise {2}", std::string(key), quoted(exercise)),
                    settings.text_languages, exercise.place, found);
    };
    add_missing(exercise.name, said("the name of exercise {1}", quoted(exercise)), settings.name_languages,
                exercise.place, found);
    text(exercise.why, "why");
    text(exercise.how, "how");
    text(exercise.feel, "feel");
    text(exercise.stop, "stop");
}

void add_missing_in(const Protocol& protocol, const ReviewSettings& settings, Diagnostics& found)
{
    const std::string id = in_quotes(protocol.id.text);
    add_missing(protocol.title, said("the title of protocol {1}", id), settings.text_languages,
                protocol.place, found);
    int number = 1;
    for (const ProtocolPhase& phase : protocol.phases)
        add_missing(phase.name, said("the name of phase {1} of protocol {2}", std::to_string(number++), id),
                    settings.text_languages, protocol.place, found);
}

}

Diagnostics missing_translations(const Programs& programs)
{
    Diagnostics found;
    for (const Exercise& exercise : programs.catalog->exercises())
        add_missing_in(exercise, programs.review, found);
    for (const Protocol& protocol : programs.protocols) add_missing_in(protocol, programs.review, found);
    return found;
}

}
