#include "app/cli/week_text.h"

#include "engine/base/text.h"

namespace pacewise::cli {

namespace {

/// "45 seconds", "10 minutes"
std::string hold_text(Seconds hold)
{
    const auto seconds = static_cast<long>(hold.count());
    return seconds >= 120 && seconds % 60 == 0 ? counted(seconds / 60, "minute", "minutes")
                                               : counted(seconds, "second", "seconds");
}

std::string amount_text(const Dose& dose)
{
    const std::string rounds = dose.sets > 1 ? ", " + std::to_string(dose.sets) + " rounds" : "";
    switch (dose.unit) {
    case DoseUnit::reps: return counted(dose.count, "time", "times") + rounds;
    case DoseUnit::breaths: return counted(dose.count, "breath", "breaths") + rounds;
    case DoseUnit::steps: return counted(dose.count, "step", "steps") + rounds;
    case DoseUnit::minutes: return counted(dose.count, "minute", "minutes");
    case DoseUnit::hold:
        return hold_text(dose.hold) + (dose.sets == 1 ? "" : ", " + counted(dose.sets, "time", "times"));
    }
    return "";
}

std::string side_text(const PlannedItem& item)
{
    if (item.sides != SideUse::each) return "";
    if (item.side == Side::both)
        return item.first == Side::left ? ", LEFT first, then right" : ", RIGHT first, then left";
    return item.side == Side::left ? ", LEFT" : ", RIGHT";
}

/// "Busy 09:25-10:00 (dentist). Do the lighter version."
std::string advice_text(const Plan& plan, Date date, ClockTime at)
{
    for (const DayAdvice& advice : plan.dates)
        if (advice.date == date && advice.at == at) return "    ! " + advice.because.in("en") + '\n';
    return "";
}

std::string session_text(const Plan& plan, const PlannedSession& session, const Request& request, int week)
{
    const Date date = plan.start + std::chrono::days(7 * (week - 1) + index_of(session.day));
    std::string text = std::string(word_of(session.day)) + ' ' + date_text(date) + "  " +
                       clock_text(session.at) + "  " +
                       counted(minutes_of(session, week), "minute", "minutes") +
                       (session.training ? "" : "  (rest day)") + '\n' + advice_text(plan, date, session.at);
    for (const PlannedItem& item : session.items) {
        const Exercise* exercise = request.catalog->find(item.exercise);
        const std::string name = exercise ? exercise->name.in("en") : item.exercise.text;
        const auto dose = item.doses.find(week);
        if (dose != item.doses.end())
            text += "    [ ] " + name + ": " + amount_text(dose->second) + side_text(item) + '\n';
    }
    return text;
}

}

std::string week_text(const Plan& plan, const Request& request, int week)
{
    const PlannedPhase& phase = plan.phases[static_cast<std::size_t>(plan.phase_of(week))];
    std::string text =
        "Week " + std::to_string(week) + " of " + std::to_string(plan.weeks) + ", " + phase.name + '\n';
    for (const PlannedSession& session : phase.sessions) text += session_text(plan, session, request, week);
    return text;
}

}
