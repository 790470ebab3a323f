#include "engine/plan/walk.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int most_numbers =
    7;  // 3^7 calendars; a week of an unknown rule with more visits is walked in part

/// The next combination of versions; false after the last.
bool step(std::vector<DayVersion>& combination)
{
    for (DayVersion& version : combination) {
        if (version != DayVersion::least) {
            version = static_cast<DayVersion>(static_cast<int>(version) + 1);
            return true;
        }
        version = DayVersion::full;
    }
    return false;
}

}

Walk::Walk(const Visits& visits, const Case& at_hand, const std::vector<Breach>& known)
    : visits_(visits), case_(at_hand)
{
    for (const Breach& breach : known) known_.emplace(breach.rule, breach.date);
}

std::vector<int> Walk::numbered(Sight sight) const
{
    std::vector<int> numbers;
    if (sight == Sight::place || sight == Sight::session) return std::vector<int>(visits_.all_full().size());
    const auto is_seen_with = [&](int earlier, int later) {
        if (sight == Sight::unknown) return visits_.week(earlier) == visits_.week(later);
        return (visits_.date(later) - visits_.date(earlier)).count() <= days_around(sight).before;
    };
    for (int visit = 0; visit < visits_.count(); ++visit) {
        std::set<int> taken;
        for (int earlier = visit - 1; earlier >= 0 && is_seen_with(earlier, visit); --earlier)
            taken.insert(numbers[static_cast<std::size_t>(earlier)]);
        int number = 0;
        while (taken.contains(number)) ++number;
        numbers.push_back(std::min(number, most_numbers - 1));
    }
    return numbers;
}

Choices Walk::heaviest() const
{
    Choices choices = visits_.all_full();
    for (int visit = 0; visit < visits_.count(); ++visit)
        for (const DayVersion version : {DayVersion::lighter, DayVersion::least}) {
            DayVersion& chosen = choices[static_cast<std::size_t>(visit)];
            if (visits_.has(visit, version) &&
                visits_.session(visit, version).load() > visits_.session(visit, chosen).load())
                chosen = version;
        }
    return choices;
}

void Walk::look_for(const Rule& rule, Sight sight)
{
    if (visits_.any_moved()) look_at(visits_.all_full(), rule, sight);
    if (sight == Sight::load) return look_at(heaviest(), rule, sight);
    const std::vector<int> numbers = numbered(sight);
    if (numbers.empty()) return;
    std::vector<DayVersion> combination(
        static_cast<std::size_t>(*std::max_element(numbers.begin(), numbers.end()) + 1), DayVersion::full);
    while (step(combination)) {
        Choices choices = visits_.all_full();
        for (std::size_t visit = 0; visit < numbers.size(); ++visit) {
            const DayVersion version = combination[static_cast<std::size_t>(numbers[visit])];
            if (visits_.has(static_cast<int>(visit), version)) choices[visit] = version;
        }
        look_at(choices, rule, sight);
    }
}

void Walk::look_at(const Choices& choices, const Rule& rule, Sight sight)
{
    for (const Breach& breach : rule.breaches(visits_.calendar(choices), case_))
        if (known_.emplace(breach.rule, breach.date).second)
            found_.push_back({fewest(choices, rule, sight, breach.date), breach});
}

bool Walk::is_broken(const Choices& choices, const Rule& rule, Date date) const
{
    const std::vector<Breach> breaches = rule.breaches(visits_.calendar(choices), case_);
    return std::any_of(breaches.begin(), breaches.end(),
                       [&](const Breach& breach) { return breach.date == date; });
}

std::vector<Choice> Walk::fewest(Choices choices, const Rule& rule, Sight sight, Date date) const
{
    const auto is_near = [&](int visit) {
        const DaysAround around = days_around(sight);
        const auto days = (visits_.date(visit) - date).count();
        return -around.before <= days && days <= around.after;
    };
    Choices tried = choices;
    for (int visit = 0; visit < visits_.count(); ++visit)
        if (!is_near(visit)) tried[static_cast<std::size_t>(visit)] = DayVersion::full;
    if (is_broken(tried, rule, date)) choices = tried;
    std::vector<Choice> needed;
    for (int visit = 0; visit < visits_.count(); ++visit) {
        DayVersion& chosen = choices[static_cast<std::size_t>(visit)];
        const DayVersion before = chosen;
        chosen = DayVersion::full;
        if (before != DayVersion::full && !is_broken(choices, rule, date)) chosen = before;
        if (chosen != DayVersion::full || visits_.date(visit) == date)
            needed.push_back({visits_.week(visit), weekday_of(visits_.date(visit)), chosen});
    }
    return needed;
}

}
