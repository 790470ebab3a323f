#include "engine/plan/day_versions.h"

#include <algorithm>
#include <numeric>

namespace pacewise {

namespace {

constexpr double lighter_share = 2.0 / 3;  // L28
constexpr Seconds least_time = std::chrono::minutes(10);
constexpr Seconds fixed_time{40};  // getting ready does not shrink

/// Rounds go first, then repetitions, minutes or the length of a hold.
Dose shrunk(const Dose& full, double share)
{
    Dose less = full;
    double left = share;
    if (full.sets > 1) {
        less.sets = std::max(1, static_cast<int>(full.sets * share));
        left = share * full.sets / less.sets;
    }
    if (left < 1 && full.unit == DoseUnit::hold)
        less.hold = std::min(
            full.hold,
            std::max(Seconds(10),
                     Seconds(static_cast<long>(static_cast<double>(full.hold.count()) * left / 5) * 5)));
    if (left < 1 && full.unit != DoseUnit::hold)
        less.count = std::max(1, static_cast<int>(full.count * left));
    if (full.effort > 1) less.effort = full.effort - 1;
    const double work = static_cast<double>((full.takes - std::min(fixed_time, full.takes)).count());
    less.takes = std::min(fixed_time, full.takes) + Seconds(static_cast<long>(work * share));
    const double load = static_cast<double>(less.effort) * static_cast<double>(less.takes.count()) / 60.0;
    less.load = std::min(full.load, static_cast<int>(load + 0.5));
    return less;
}

ShorterItem shorter(const PlannedSession& session, int item, double share)
{
    ShorterItem less{item, {}};
    for (const auto& [week, dose] : session.items[static_cast<std::size_t>(item)].doses)
        less.doses[week] = shrunk(dose, share);
    return less;
}

/// In the week in which it takes longest.
Seconds longest_time(const ShorterItem& item)
{
    Seconds longest{0};
    for (const auto& [week, dose] : item.doses) longest = std::max(longest, dose.takes);
    return longest;
}

/// A single long item, such as a walk, is cut until it fits.
ShorterItem within(const PlannedSession& session, int item, Seconds most)
{
    double share = lighter_share / 2;
    ShorterItem less = shorter(session, item, share);
    for (; longest_time(less) > most && share > 0.05; share *= 0.8) less = shorter(session, item, share);
    return less;
}

int effort_of(const PlannedItem& item) { return item.doses.begin()->second.effort; }

/// What helps most for least effort: the opening item, then stretches, breathing, and what is done lying or
/// sitting.
int ease_of(const PlannedItem& item, const Exercise& exercise, bool first)
{
    int hard = 10 * effort_of(item);
    if (first) hard -= 60;
    if (exercise.modality == Modality::stretch || exercise.has(Tag::breath)) hard -= 40;
    if (is_upright(exercise.position)) hard += 30;
    return hard;
}

/// Items from the easiest to the hardest.
std::vector<int> by_ease(const PlannedSession& session, const Catalog& catalog)
{
    std::vector<int> order(session.items.size());
    std::iota(order.begin(), order.end(), 0);
    const auto ease = [&](int at) {
        const PlannedItem& item = session.items[static_cast<std::size_t>(at)];
        return ease_of(item, *catalog.find(item.exercise), at == 0);
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return ease(a) < ease(b); });
    return order;
}

std::vector<ShorterItem> lighter_of(const PlannedSession& session, const std::vector<int>& easiest_first)
{
    const auto keep =
        static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, (session.items.size() * 2 + 2) / 3));
    std::vector<int> kept(easiest_first.begin(), easiest_first.begin() + keep);
    std::sort(kept.begin(), kept.end());
    std::vector<ShorterItem> lighter;
    for (const int item : kept) lighter.push_back(shorter(session, item, lighter_share));
    return lighter;
}

std::vector<ShorterItem> least_of(const PlannedSession& session, const std::vector<int>& easiest_first,
                                  std::size_t most_items)
{
    std::vector<ShorterItem> least;
    Seconds total{0};
    for (const int item : easiest_first) {
        ShorterItem less = within(session, item, least_time);
        if (!least.empty() && total + longest_time(less) > least_time) continue;
        total += longest_time(less);
        least.push_back(std::move(less));
        if (least.size() == most_items) break;
    }
    std::sort(least.begin(), least.end(),
              [](const ShorterItem& a, const ShorterItem& b) { return a.item < b.item; });
    return least;
}

}

void add_day_versions(PlannedSession& session, const Catalog& catalog)
{
    const std::vector<int> easiest_first = by_ease(session, catalog);
    session.lighter = lighter_of(session, easiest_first);
    session.least = least_of(session, easiest_first, std::min<std::size_t>(3, session.lighter.size()));
}

}
