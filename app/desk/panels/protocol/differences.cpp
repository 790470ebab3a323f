#include "app/desk/panels/protocol/differences.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace pacewise {

namespace {

/// The same in English and Spanish.
struct Both {
    std::string en, es;
};

Both same(const std::string& text) { return {text, text}; }

Both word_for(Modality modality)
{
    static const std::array<Both, modality_count> words{{{"Aerobic", "Aeróbico"},
                                                         {"Strength", "Fuerza"},
                                                         {"Balance", "Equilibrio"},
                                                         {"Yoga", "Yoga"},
                                                         {"Stretching", "Estiramiento"}}};
    return words[static_cast<std::size_t>(modality)];
}

Both word_for(Pace pace)
{
    static const std::array<Both, 3> words{{{"slow", "lento"}, {"steady", "constante"}, {"brisk", "rápido"}}};
    return words[static_cast<std::size_t>(pace)];
}

Both word_for(RampMeasure measure)
{
    static const std::array<Both, 6> words{{{"minutes", "minutos"},
                                            {"rounds", "rondas"},
                                            {"repetitions", "repeticiones"},
                                            {"seconds held", "segundos"},
                                            {"exercises", "ejercicios"},
                                            {"steps", "pasos"}}};
    return words[static_cast<std::size_t>(measure)];
}

Both told(int value) { return same(std::to_string(value)); }
Both told(bool value) { return value ? Both{"yes", "sí"} : Both{"no", "no"}; }
Both told(double value) { return same(number_text(value)); }
Both told(Range<int> range)
{
    const std::string least = std::to_string(range.least), most = std::to_string(range.most);
    return range.least == range.most ? same(least) : Both{least + " to " + most, least + " a " + most};
}
Both told(Range<double> range)
{
    const std::string least = number_text(range.least), most = number_text(range.most);
    return {least + " to " + most, least + " a " + most};
}
template <class T> Both told(const std::optional<T>& value)
{
    return value ? told(*value) : Both{"none", "ninguno"};
}
Both told(const std::vector<int>& weeks)
{
    if (weeks.empty()) return {"none", "ninguna"};
    std::vector<std::string> words;
    for (const int week : weeks) words.push_back(std::to_string(week));
    return same(joined(words, ", "));
}

Both told(const std::string& text) { return same(text); }
Both told(const std::vector<std::string>& texts)
{
    return texts.empty() ? Both{"none", "ninguno"} : same(joined(texts, ", "));
}
class Comparison {
public:
    explicit Comparison(std::vector<Translations>& found) : found_(found) {}

    void say(const std::string& english, const std::string& spanish) const
    {
        found_.push_back(in_words(english, spanish));
    }
    template <class T> void value(const Both& what, const T& before, const T& after) const
    {
        if (before == after) return;
        const Both was = told(before), is = told(after);
        say(what.en + ": " + is.en + " instead of " + was.en,
            what.es + ": " + is.es + " en vez de " + was.es);
    }

private:
    std::vector<Translations>& found_;
};

Both joined_words(const Both& first, const Both& second)
{
    return {first.en + ", " + second.en, first.es + ", " + second.es};
}

void compare_phases(const Protocol& before, const Protocol& after, const Comparison& is)
{
    const std::size_t shared = std::min(before.phases.size(), after.phases.size());
    for (std::size_t at = 0; at < shared; ++at) {
        const std::string number = std::to_string(at + 1);
        const auto &was = before.phases[at], &now = after.phases[at];
        is.value({"Weeks of phase " + number, "Semanas de la fase " + number}, was.weeks, now.weeks);
        if (was.name != now.name)
            is.say("Phase " + number + " is called " + now.name.in("en"),
                   "La fase " + number + " se llama " + now.name.in("es"));
    }
    for (std::size_t at = shared; at < after.phases.size(); ++at)
        is.say("Another phase: " + after.phases[at].name.in("en") + ", " +
                   counted(after.phases[at].weeks, "week", "weeks"),
               "Otra fase: " + after.phases[at].name.in("es") + ", " +
                   counted(after.phases[at].weeks, "semana", "semanas"));
    for (std::size_t at = shared; at < before.phases.size(); ++at)
        is.say("Without the phase " + before.phases[at].name.in("en"),
               "Sin la fase " + before.phases[at].name.in("es"));
}

void compare_ramp(const Both& what, const Ramp& before, const Ramp& after, int weeks, const Comparison& is)
{
    std::vector<int> changed;
    for (int week = 1; week <= weeks; ++week)
        if (before.at(week) != after.at(week)) changed.push_back(week);
    if (changed.empty()) return;
    if (changed.size() > 1) {
        const std::string from = std::to_string(changed.front()), to = std::to_string(changed.back());
        is.say(what.en + ": other numbers from week " + from + " to " + to,
               what.es + ": otros números de la semana " + from + " a la " + to);
        return;
    }
    const std::string week = std::to_string(changed.front());
    is.value({what.en + ", week " + week, what.es + ", semana " + week}, before.at(changed.front()),
             after.at(changed.front()));
}

using Ramps = std::map<RampMeasure, Ramp>;

void compare_ramps(const Both& part, const Ramps& before, const Ramps& after, int weeks, const Comparison& is)
{
    for (const auto& [measure, ramp] : after) {
        const Both what = joined_words(part, word_for(measure));
        if (const auto was = before.find(measure); was != before.end())
            compare_ramp(what, was->second, ramp, weeks, is);
        else
            is.say("New: " + what.en, "Nuevo: " + what.es);
    }
    for (const auto& [measure, ramp] : before)
        if (!after.contains(measure)) {
            const Both what = joined_words(part, word_for(measure));
            is.say("Without " + what.en, "Sin " + what.es);
        }
}

void compare_paces(const Both& part, const ProtocolPart& before, const ProtocolPart& after, int weeks,
                   const Comparison& is)
{
    static const Ramps none;
    std::set<Pace> paces;
    for (const ProtocolPart* each : {&before, &after})
        for (const auto& [pace, ramps] : each->ramps) paces.insert(pace);
    for (const Pace pace : paces) {
        const auto was = before.ramps.find(pace), now = after.ramps.find(pace);
        compare_ramps(joined_words(part, word_for(pace)), was == before.ramps.end() ? none : was->second,
                      now == after.ramps.end() ? none : now->second, weeks, is);
    }
}

void compare_parts(const Protocol& before, const Protocol& after, const Comparison& is)
{
    for (const Word<Modality>& word : vocabulary<Modality>()) {
        const Both name = word_for(word.meaning);
        const auto was = before.parts.find(word.meaning), now = after.parts.find(word.meaning);
        const bool was_there = was != before.parts.end(), is_there = now != after.parts.end();
        if (was_there && !is_there) is.say("Without " + name.en, "Sin " + name.es);
        if (!was_there && is_there) is.say("With " + name.en, "Con " + name.es);
        if (!was_there || !is_there) continue;
        const ProtocolPart &old = was->second, &part = now->second;
        is.value(joined_words(name, {"days a week", "días por semana"}), old.days, part.days);
        is.value(joined_words(name, {"effort", "esfuerzo"}), old.effort, part.effort);
        is.value(joined_words(name, {"on days of its own", "en días propios"}), old.apart, part.apart);
        if (old.only != part.only) is.say(name.en + ": other exercises", name.es + ": otros ejercicios");
        compare_paces(name, old, part, std::min(before.weeks(), after.weeks()), is);
    }
}

}

std::vector<Translations> differences(const Protocol& before, const Protocol& after)
{
    std::vector<Translations> found;
    const Comparison is(found);
    if (before.title != after.title)
        is.say("Title: " + after.title.in("en"), "Título: " + after.title.in("es"));
    is.value({"Version", "Versión"}, before.version, after.version);
    is.value({"Source", "Fuente"}, before.source, after.source);
    is.value({"For EDSS", "Para EDSS"}, before.who.edss, after.who.edss);
    is.value({"For ages", "Para edades"}, before.who.age, after.who.age);
    is.value({"For bands", "Para los grupos"}, before.who.bands, after.who.bands);
    compare_phases(before, after, is);
    is.value({"Sessions a week", "Sesiones por semana"}, before.sessions.per_week, after.sessions.per_week);
    is.value({"Exercises in a session", "Ejercicios por sesión"}, before.sessions.items,
             after.sessions.items);
    is.value({"Rest days", "Días de descanso"}, before.sessions.rest_days, after.sessions.rest_days);
    is.value({"Growth in percent", "Aumento en porcentaje"}, before.growth.percent, after.growth.percent);
    is.value({"Growth always allowed", "Aumento siempre permitido"}, before.growth.allow, after.growth.allow);
    is.value({"Minutes of warm-up", "Minutos de calentamiento"}, before.warm_up_minutes,
             after.warm_up_minutes);
    compare_parts(before, after, is);
    is.value({"Reviews in weeks", "Revisiones en las semanas"}, before.review_weeks, after.review_weeks);
    is.value({"Light weeks", "Semanas ligeras"}, before.light_weeks, after.light_weeks);
    return found;
}

Translations in_one_sentence(const std::vector<Translations>& all)
{
    std::string english, spanish;
    for (const Translations& each : all) {
        english += (english.empty() ? "" : "; ") + each.in("en");
        spanish += (spanish.empty() ? "" : "; ") + each.in("es");
    }
    return in_words(english, spanish);
}

}
