#include "engine/wording/dose_words.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string amount_words(const Wording& say, const Dose& dose)
{
    switch (dose.unit) {
    case DoseUnit::reps: return say.counted("times", dose.count);
    case DoseUnit::hold: return time_words(say, dose.hold);
    case DoseUnit::minutes: return say.counted("minutes", dose.count);
    case DoseUnit::breaths: return say.counted("breaths", dose.count);
    case DoseUnit::steps: return say.counted("steps", dose.count);
    }
    return {};
}

/// How often the bout fits into the minutes, rounded up.
int bouts_in(const Dose& dose)
{
    const long all = 60L * dose.count, bout = std::max<long>(1, dose.bout->count());
    return static_cast<int>((all + bout - 1) / bout);
}

/// A hold is done "3 times", everything else in "3 rounds".
std::string rounds_words(const Wording& say, const Dose& dose)
{
    return say.counted(dose.unit == DoseUnit::hold ? "times" : "rounds", dose.sets);
}

/// How well one can still talk says how hard it is.
std::string talking_key(int effort)
{
    if (effort <= 2) return "effort_very_easy";
    if (effort <= 4) return "effort_talk";
    return effort <= 6 ? "effort_short" : "effort_hard";
}

std::string tempo_key(DoseUnit unit, Tempo tempo)
{
    const std::string of = unit == DoseUnit::breaths ? "tempo_breaths" : "tempo";
    return tempo.hold > 0 ? of + "_hold" : of;
}

}

std::string time_words(const Wording& say, Seconds time)
{
    const int all = static_cast<int>(time.count()), minutes = all / 60, seconds = all % 60;
    if (minutes == 0 || (all < 120 && seconds != 0)) return say.counted("seconds", all);
    if (seconds == 0) return say.counted("minutes", minutes);
    return say("minutes_seconds",
               {{"minutes", say.counted("minutes", minutes)}, {"seconds", say.counted("seconds", seconds)}});
}

std::string dose_words(const Wording& say, const Dose& dose, SideUse sides)
{
    if (dose.bout)
        return say("bouts", {{"times", say.counted("times", bouts_in(dose))},
                             {"bout", time_words(say, *dose.bout)},
                             {"rest", time_words(say, dose.rest)}});
    std::string words = amount_words(say, dose);
    if (dose.sets > 1) words += say("comma") + rounds_words(say, dose);
    if (sides == SideUse::each) words += say("comma") + say("each_side");
    return words;
}

std::string rest_words(const Wording& say, const Dose& dose)
{
    if (dose.bout || dose.sets < 2 || dose.rest <= Seconds(0)) return {};
    return say("rest_between", {{"time", time_words(say, dose.rest)}});
}

std::string effort_words(const Wording& say, Range<int> effort)
{
    const std::string meaning = say(talking_key(effort.most)), most = std::to_string(effort.most);
    if (effort.least == effort.most) return say("effort", {{"effort", most}, {"meaning", meaning}});
    return say("effort_range",
               {{"least", std::to_string(effort.least)}, {"most", most}, {"meaning", meaning}});
}

std::string tempo_words(const Wording& say, DoseUnit unit, Tempo tempo)
{
    if (unit != DoseUnit::reps && unit != DoseUnit::breaths) return {};
    return say(tempo_key(unit, tempo), {{"out", say.counted("seconds", tempo.out)},
                                        {"hold", std::to_string(tempo.hold)},
                                        {"back", std::to_string(tempo.back)}});
}

}
