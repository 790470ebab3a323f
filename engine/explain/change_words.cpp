#include "engine/explain/change_words.h"

#include "engine/base/text.h"
#include "engine/explain/things_to_get.h"
#include "engine/timetable/rule.h"

#include <array>

namespace pacewise {

namespace {

struct Spoken {
    const char* english;
    const char* spanish;
};

constexpr std::array<Spoken, 7> days{{{"Monday", "lunes"},
                                      {"Tuesday", "martes"},
                                      {"Wednesday", "miércoles"},
                                      {"Thursday", "jueves"},
                                      {"Friday", "viernes"},
                                      {"Saturday", "sábado"},
                                      {"Sunday", "domingo"}}};

Spoken spoken(Weekday day) { return days[static_cast<std::size_t>(index_of(day))]; }

Spoken spoken(Modality modality)
{
    switch (modality) {
    case Modality::aerobic: return {"aerobic work", "trabajo aeróbico"};
    case Modality::resistance: return {"strength work", "trabajo de fuerza"};
    case Modality::balance: return {"balance work", "trabajo de equilibrio"};
    case Modality::yoga: return {"yoga", "yoga"};
    case Modality::stretch: return {"stretches", "estiramientos"};
    }
    return {"", ""};
}

/// " on Tuesday at 09:00 in phase 2"
std::string english_place(const BannedPlace& place)
{
    std::string text;
    if (place.day) text += std::string(" on ") + spoken(*place.day).english;
    if (place.at) text += " at " + clock_text(*place.at);
    if (place.phase) text += " in phase " + std::to_string(*place.phase);
    return text;
}

std::string spanish_place(const BannedPlace& place)
{
    std::string text;
    if (place.day) text += std::string(" el ") + spoken(*place.day).spanish;
    if (place.at) text += " a las " + clock_text(*place.at);
    if (place.phase) text += " en la fase " + std::to_string(*place.phase);
    return text;
}

struct Speaker {
    Translations operator()(const MoreTime& change) const
    {
        Window after = change.before;
        after.to.minutes += change.minutes;
        const std::string minutes = std::to_string(change.minutes);
        const auto [english, spanish] = spoken(change.day);
        return in_words(minutes + " more minutes on " + english + " (" + window_text(change.before) +
                            " becomes " + window_text(after) + ")",
                        minutes + " minutos más el " + spanish + " (" + window_text(change.before) +
                            " pasa a ser " + window_text(after) + ")");
    }
    Translations operator()(const FreeDay& change) const
    {
        const auto [english, spanish] = spoken(change.day);
        return in_words(std::string("free time on ") + english + ", such as " + window_text(change.window),
                        std::string("tiempo libre el ") + spanish + ", por ejemplo " +
                            window_text(change.window));
    }
    Translations operator()(const LiftPin& change) const
    {
        return in_words("without the pin of " + pin_text(change.pin), "sin fijar " + pin_text(change.pin));
    }
    Translations operator()(const LiftBan& change) const
    {
        return in_words("without the ban of " + change.exercise.text, "sin excluir " + change.exercise.text);
    }
    Translations operator()(const LiftBannedPlace& change) const
    {
        const std::string& exercise = change.place.exercise.text;
        return in_words(exercise + " may stand" + english_place(change.place) + " again",
                        exercise + " puede volver a estar" + spanish_place(change.place));
    }
    Translations operator()(const GetThing& change) const
    {
        const ThingToGet& thing = thing_to_get(change.thing);
        return in_words("with " + std::string(thing.english) + " at home",
                        "con " + std::string(thing.spanish) + " en casa");
    }
    Translations operator()(const HelperThere& change) const
    {
        const auto [english, spanish] = spoken(change.day);
        return in_words(std::string("a helper on ") + english + ' ' + window_text(change.window),
                        std::string("alguien que ayude el ") + spanish + ' ' + window_text(change.window));
    }
    Translations operator()(const FewerItems& change) const
    {
        const std::string most = std::to_string(change.most);
        return in_words("at most " + most + " items in a session",
                        "como máximo " + most + " ejercicios por sesión");
    }
    Translations operator()(const FewerDays& change) const
    {
        const std::string english = change.modality ? spoken(*change.modality).english : "a session",
                          spanish = change.modality ? spoken(*change.modality).spanish : "sesiones";
        if (change.least == 0)
            return in_words(english + " in the protocol where it fits only",
                            spanish + " del protocolo solo donde quepa");
        return in_words(english + " on " + counted(change.least, "day", "days") + " a week instead of more",
                        spanish + " " + counted(change.least, "día", "días") + " por semana en vez de más");
    }
    Translations operator()(const OtherProtocol& change) const
    {
        return in_words("another protocol: " + change.protocol->title.in("en"),
                        "otro protocolo: " + change.protocol->title.in("es"));
    }
};

}

std::string_view kind_word(const RequestChange& change)
{
    // In the order of the variant.
    static constexpr std::array<std::string_view, std::variant_size_v<RequestChange>> words{
        "lift-pin", "lift-ban", "lift-banned-place", "get-thing",  "more-time",
        "free-day", "helper",   "fewer-items",       "fewer-days", "other-protocol"};
    return words[change.index()];
}

Translations words_of(const RequestChange& change) { return std::visit(Speaker{}, change); }

Translations words_of(const std::vector<RequestChange>& changes)
{
    std::vector<std::string> english, spanish;
    for (const RequestChange& change : changes) {
        const Translations words = words_of(change);
        english.push_back(words.in("en"));
        spanish.push_back(words.in("es"));
    }
    return in_words(joined(english, ", and "), joined(spanish, ", y "));
}

}
