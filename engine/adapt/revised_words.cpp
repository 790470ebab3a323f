#include "engine/adapt/change.h"
#include "engine/base/text.h"
#include "engine/timetable/rule.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace pacewise {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 7> days{{{"Monday", "lunes"},
                                                                   {"Tuesday", "martes"},
                                                                   {"Wednesday", "miércoles"},
                                                                   {"Thursday", "jueves"},
                                                                   {"Friday", "viernes"},
                                                                   {"Saturday", "sábado"},
                                                                   {"Sunday", "domingo"}}};

/// What one sentence tells: equal changes of several phases, or of several days, together.
struct Told {
    Revised change;
    std::vector<int> phases;
    std::vector<Weekday> on;  ///< gone or added on these
};

/// A session that begins at another time is told once, not for every item of it.
bool one_sentence(const Revised& a, const Revised& b)
{
    const bool same_thing = a.kind == ChangeKind::other_time || a.exercise == b.exercise;
    return same_thing && a.kind == b.kind && a.kind != ChangeKind::other_dose && a.from == b.from &&
           a.to == b.to && a.from_time == b.from_time && a.to_time == b.to_time && a.because == b.because;
}

/// What is banned is gone for good: no days and phases need to be told.
std::vector<Revised> banned_once(const std::vector<Revised>& changes, const Request& request)
{
    std::vector<Revised> told;
    std::set<ExerciseId> known;
    for (Revised change : changes) {
        const bool banned =
            std::find(request.bans.begin(), request.bans.end(), change.exercise) != request.bans.end();
        if (banned && change.kind == ChangeKind::gone) {
            if (!known.insert(change.exercise).second) continue;
            change.from.reset();
            change.from_time.reset();
            change.phase = 0;
        }
        told.push_back(std::move(change));
    }
    return told;
}

std::vector<Told> together(const std::vector<Revised>& changes)
{
    std::vector<Told> told;
    for (const Revised& change : changes) {
        const auto same = std::find_if(told.begin(), told.end(),
                                       [&](const Told& each) { return one_sentence(each.change, change); });
        Told& into = same == told.end() ? told.emplace_back(Told{change, {}, {}}) : *same;
        if (std::find(into.phases.begin(), into.phases.end(), change.phase) == into.phases.end())
            into.phases.push_back(change.phase);
    }
    return told;
}

/// "on Tuesday and Thursday"
std::vector<Told> days_together(std::vector<Told> all)
{
    std::vector<Told> told;
    for (Told& each : all) {
        const bool by_day = each.change.kind == ChangeKind::gone || each.change.kind == ChangeKind::added;
        const auto day = each.change.from ? each.change.from : each.change.to;
        if (by_day && day) each.on = {*day};
        const auto same = std::find_if(told.begin(), told.end(), [&](const Told& other) {
            return by_day && other.change.kind == each.change.kind &&
                   other.change.exercise == each.change.exercise && other.phases == each.phases &&
                   other.change.because == each.change.because;
        });
        if (same == told.end())
            told.push_back(std::move(each));
        else
            same->on.insert(same->on.end(), each.on.begin(), each.on.end());
    }
    return told;
}

struct Language {
    bool english = true;
    std::string say(const char* in_english, const char* in_spanish) const
    {
        return english ? in_english : in_spanish;
    }
    std::string day(Weekday day) const
    {
        const auto& [name, nombre] = days[static_cast<std::size_t>(index_of(day))];
        return say(name, nombre);
    }
    std::string listed(const std::vector<std::string>& words) const
    {
        std::string text;
        for (std::size_t at = 0; at < words.size(); ++at)
            text += (at == 0 ? "" : at + 1 < words.size() ? ", " : say(" and ", " y ")) + words[at];
        return text;
    }
    std::string unit(DoseUnit unit, int count) const
    {
        const bool one = count == 1;
        switch (unit) {
        case DoseUnit::reps: return one ? say("time", "vez") : say("times", "veces");
        case DoseUnit::breaths: return one ? say("breath", "respiración") : say("breaths", "respiraciones");
        case DoseUnit::steps: return one ? say("step", "paso") : say("steps", "pasos");
        case DoseUnit::minutes: return one ? say("minute", "minuto") : say("minutes", "minutos");
        case DoseUnit::hold: return say("seconds", "segundos");
        }
        return {};
    }
    std::string amount(const Dose& dose) const
    {
        const int count = dose.unit == DoseUnit::hold ? static_cast<int>(dose.hold.count()) : dose.count;
        const std::string rounds = dose.sets > 1 ? std::to_string(dose.sets) + " x " : "";
        return rounds + std::to_string(count) + ' ' + unit(dose.unit, count);
    }
    std::string on_days(const std::vector<Weekday>& which) const
    {
        std::vector<std::string> names;
        for (const Weekday each : which) names.push_back(day(each));
        return say("on ", "el ") + listed(names);
    }
    std::string in_phases(const std::vector<int>& phases) const
    {
        std::vector<std::string> names;
        for (const int phase : phases) names.push_back(std::to_string(phase));
        return phases.size() == 1 ? say(" (phase ", " (fase ") + names[0] + ')'
                                  : say(" (phases ", " (fases ") + listed(names) + ')';
    }

    std::string sentence(const Told& told, const std::string& name) const
    {
        const Revised& change = told.change;
        switch (change.kind) {
        case ChangeKind::moved:
            return name + say(" moved from ", " pasa del ") + day(*change.from) + say(" to ", " al ") +
                   day(*change.to);
        case ChangeKind::added: return name + say(" is new ", " es nuevo ") + on_days(told.on);
        case ChangeKind::gone:
            return name + say(" is no longer done", " ya no se hace") +
                   (told.on.empty() ? "" : ' ' + on_days(told.on));
        case ChangeKind::other_time:
            return say("The session on ", "La sesión del ") + day(*change.to) +
                   say(" begins at ", " empieza a las ") + clock_text(*change.to_time) +
                   say(" instead of ", " en vez de ") + clock_text(*change.from_time);
        case ChangeKind::other_dose:
            return name + ": " + amount(change.dose_now) + say(" instead of ", " en vez de ") +
                   amount(change.dose_before) + say(" from week ", " desde la semana ") +
                   std::to_string(change.week);
        }
        return {};
    }
};

std::string whole_sentence(Language language, const Told& told, const Request& request, int phases)
{
    const Exercise* exercise = request.catalog->find(told.change.exercise);
    const char* code = language.english ? "en" : "es";
    std::string text =
        language.sentence(told, exercise ? exercise->name.in(code) : told.change.exercise.text);
    if (told.change.kind != ChangeKind::other_dose && told.change.phase > 0 &&
        static_cast<int>(told.phases.size()) < phases)
        text += language.in_phases(told.phases);
    if (!told.change.because.empty())
        text += language.say(", because ", ", porque ") + told.change.because.in(code);
    return text;
}

}

std::vector<Translations> words_of_changes(const std::vector<Revised>& changes, const Request& request)
{
    const int phases = static_cast<int>(request.protocol.phases.size());
    std::vector<Translations> words;
    for (const Told& told : days_together(together(banned_once(changes, request))))
        words.push_back(in_words(whole_sentence({true}, told, request, phases),
                                 whole_sentence({false}, told, request, phases)));
    return words;
}

Translations day_words(Weekday day) { return in_words(Language{true}.day(day), Language{false}.day(day)); }

}
