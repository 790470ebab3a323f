#include "app/desk/panels/week/day_notes.h"

#include "engine/timetable/shots.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string when_words(const Ui& ui, const MovedTo& to)
{
    return ui.say("week." + std::string(word_of(weekday_of(to.date)))) + " " + clock_text(to.at);
}

DayNote note_of(const Ui& ui, const DayAdvice& advice)
{
    const std::string when = advice.to ? when_words(ui, *advice.to) : "";
    const std::string words = ui.say("week.note_" + std::string(word_of(advice.change)), {{"when", when}});
    return {words, clock_text(advice.at) + " " + words + ". " + ui.say(advice.because), true};
}

void add_changes(const Ui& ui, const Plan& plan, Date date, std::vector<DayNote>& notes)
{
    for (const DayAdvice& advice : plan.dates) {
        if (advice.date == date) notes.push_back(note_of(ui, advice));
        if (!advice.to || advice.to->date != date || advice.date == date) continue;
        const std::string words = ui.say(
            "week.note_guest", {{"day", ui.say("week." + std::string(word_of(weekday_of(advice.date))))},
                                {"clock", clock_text(advice.to->at)}});
        notes.push_back({words, words + ". " + ui.say(advice.because), true});
    }
}

bool is_given_by_needle(Medicine medicine)
{
    return medicine == Medicine::interferon || medicine == Medicine::glatiramer ||
           medicine == Medicine::infusion;
}

void add_shots(const Ui& ui, const MedicineUse& use, Date date, std::vector<DayNote>& notes)
{
    if (!is_given_by_needle(use.medicine)) return;
    const bool infusion = use.medicine == Medicine::infusion;
    for (const Moment shot : shots_between(use, date, date)) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(shot - date).count();
        const std::string clock = clock_text({static_cast<int>(minutes)});
        const std::string words = ui.say(infusion ? "week.infusion" : "week.injection");
        notes.push_back({words, words + " " + clock + (use.brand.empty() ? "" : ", " + use.brand), true});
    }
}

/// Only where it touches free time: a session could begin then.
void add_drowsy(const Ui& ui, const MedicineUse& use, const std::vector<Window>& free,
                std::vector<DayNote>& notes)
{
    if (!use.drowsy) return;
    const int lasts = static_cast<int>(use.drowsy->count() / 60);
    for (const ClockTime at : use.at) {
        const Window drowsy{at, {at.minutes + lasts}};
        if (std::none_of(free.begin(), free.end(), [&](const Window& window) {
                return window.meets(drowsy) || window.from == drowsy.to;
            }))
            continue;
        const std::string words = ui.say("week.drowsy", {{"until", clock_text(drowsy.to)}});
        notes.push_back({words, words + " (" + window_text(drowsy) + ")"});
    }
}

std::vector<Window> windows_of(const WeekWindows& week, Weekday day)
{
    const auto found = week.find(day);
    return found == week.end() ? std::vector<Window>{} : found->second;
}

/// "10-12", "9:30-11": as short as a narrow column needs it.
std::string short_window(const Window& window)
{
    const auto hour = [](ClockTime at) {
        const std::string text = std::to_string(at.minutes / 60);
        return at.minutes % 60 == 0 ? text : text + clock_text(at).substr(2);
    };
    return hour(window.from) + "-" + hour(window.to);
}

void add_help(const Ui& ui, const Patient& patient, Date date, std::vector<DayNote>& notes)
{
    if (!patient.helper) return;
    for (const Window& window : windows_of(*patient.helper, weekday_of(date))) {
        notes.push_back({ui.say("week.helper", {{"window", short_window(window)}}),
                         ui.say("week.helper", {{"window", window_text(window)}})});
    }
}

}

std::vector<DayNote> notes_of_day(const Ui& ui, const Plan& plan, const Request& request, Date date)
{
    std::vector<DayNote> notes;
    add_changes(ui, plan, date, notes);
    const Patient& patient = request.patient;
    const std::vector<Window> free = windows_of(patient.time, weekday_of(date));
    if (patient.medicines)
        for (const MedicineUse& use : *patient.medicines) {
            add_shots(ui, use, date, notes);
            add_drowsy(ui, use, free, notes);
        }
    if (!free.empty()) add_help(ui, patient, date, notes);
    return notes;
}

}
