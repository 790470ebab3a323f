#include "app/desk/panels/week/dose_short.h"

namespace pacewise {

namespace {

/// "20 s", from two minutes on "10 min"
std::string time_short(const Ui& ui, Seconds time)
{
    const long all = time.count();
    if (all >= 120 && all % 60 == 0) return ui.say("week.minutes", {{"count", std::to_string(all / 60)}});
    return ui.say("week.seconds", {{"count", std::to_string(all)}});
}

std::string times(int count, const std::string& what)
{
    return count > 1 ? std::to_string(count) + " \u00d7 " + what : what;
}

int bouts_in(const Dose& dose)
{
    const long all = 60L * dose.count, bout = std::max<long>(1, dose.bout->count());
    return static_cast<int>((all + bout - 1) / bout);
}

}

std::string dose_short(const Ui& ui, const Dose& dose)
{
    const std::string count = std::to_string(dose.count), sets = std::to_string(dose.sets);
    if (dose.bout) return times(bouts_in(dose), time_short(ui, *dose.bout));
    switch (dose.unit) {
    case DoseUnit::reps: return sets + " \u00d7 " + count;
    case DoseUnit::hold: return time_short(ui, dose.hold) + (dose.sets > 1 ? " \u00d7 " + sets : "");
    case DoseUnit::minutes: return times(dose.sets, ui.say("week.minutes", {{"count", count}}));
    case DoseUnit::breaths: return times(dose.sets, ui.counted("week.breaths", dose.count));
    case DoseUnit::steps: return times(dose.sets, ui.counted("week.steps", dose.count));
    }
    return {};
}

std::string side_short(const Ui& ui, const PlannedItem& item)
{
    switch (item.side) {
    case Side::left: return ui.say("week.left");
    case Side::right: return ui.say("week.right");
    case Side::both: return item.sides == SideUse::each ? ui.say("week.left_and_right") : "";
    }
    return {};
}

std::string side_words(const Ui& ui, const PlannedItem& item)
{
    const bool each = item.side == Side::both && item.sides == SideUse::each;
    return each ? ui.say("week.each_side") : side_short(ui, item);
}

}
