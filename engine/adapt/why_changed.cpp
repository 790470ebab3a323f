#include "engine/adapt/why_changed.h"

#include "engine/timetable/rule.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_free(const Patient& patient, Weekday day, ClockTime at)
{
    const auto windows = patient.time.find(day);
    return windows != patient.time.end() &&
           std::any_of(windows->second.begin(), windows->second.end(),
                       [&](const Window& window) { return window.from <= at && at < window.to; });
}

bool is_pinned(const Request& request, const Revised& change)
{
    return std::any_of(request.pins.begin(), request.pins.end(), [&](const Pin& pin) {
        const bool there = !pin.day || !change.to || *pin.day == *change.to;
        return pin.exercise == change.exercise && pin.is_in_phase(change.phase - 1) && there;
    });
}

/// "Not this one, not here."
bool is_banned_there(const Request& request, const Revised& change)
{
    return change.from && change.from_time &&
           std::any_of(request.banned_places.begin(), request.banned_places.end(),
                       [&](const BannedPlace& place) {
                           return place.exercise == change.exercise &&
                                  place.covers(change.phase - 1, *change.from, *change.from_time);
                       });
}

/// The findings' own sentence, ready to stand after "because".
Translations forbidden_by(const Reason& reason)
{
    Translations words;
    for (const auto& [language, text] : reason.says.by_language)
        words.by_language[language] = reason.rule.text + ": " + text;
    return words;
}

Translations reason_for_leaving(const Revised& change, const Request& now, const Screening& screening)
{
    const int exercise = now.catalog->index_of(change.exercise);
    if (exercise < 0) return in_words("the catalog has it no longer", "ya no está en el catálogo");
    for (const Reason& reason : screening.verdicts[static_cast<std::size_t>(exercise)].against)
        return reason.rule.text == "banned"
                   ? in_words("the therapist banned it", "el fisioterapeuta lo excluyó")
                   : forbidden_by(reason);
    if (is_banned_there(now, change))
        return in_words("the therapist wants it elsewhere", "el fisioterapeuta lo quiere en otro lugar");
    if (change.from && change.from_time && !is_free(now.patient, *change.from, *change.from_time)) {
        const std::string at = ' ' + clock_text(*change.from_time);
        const Translations day = day_words(*change.from);
        return in_words(day.in("en") + at + " is no longer free",
                        "el " + day.in("es") + at + " ya no está libre");
    }
    return {};
}

Translations reason_for(const Revised& change, const Request& now, const Screening& screening)
{
    if (change.kind == ChangeKind::other_dose)
        return typed_dose(now, change.exercise, change.week)
                   ? in_words("the therapist typed it", "el fisioterapeuta lo escribió")
                   : Translations{};
    if (change.from) {
        Translations leaving = reason_for_leaving(change, now, screening);
        if (!leaving.empty()) return leaving;
    }
    if (change.to && is_pinned(now, change))
        return in_words("the therapist pinned it", "el fisioterapeuta lo fijó");
    return {};
}

}

void add_reasons(std::vector<Revised>& changes, const Request& now, const Screening& screening)
{
    for (Revised& change : changes) change.because = reason_for(change, now, screening);
}

}
