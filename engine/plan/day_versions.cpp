#include "engine/plan/day_versions.h"

#include "engine/plan/session_parts.h"
#include "engine/plan/shorter_dose.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double lighter_share = 2.0 / 3;  // L28
constexpr double least_share = 1.0 / 3;
constexpr Seconds shortest = std::chrono::minutes(5), longest = std::chrono::minutes(10);  // SA20, L28
constexpr std::size_t most_items_of_least = 3;

ShorterItem shorter(const PlannedSession& session, int item, double share)
{
    ShorterItem less{item, {}};
    for (const auto& [week, dose] : session.items[static_cast<std::size_t>(item)].doses)
        less.doses[week] = shorter_dose(dose, share);
    return less;
}

std::vector<ShorterItem> shorter(const PlannedSession& session, const std::vector<int>& items, double share)
{
    std::vector<ShorterItem> version;
    for (const int item : items) version.push_back(shorter(session, item, share));
    return version;
}

Seconds time_in(const std::vector<ShorterItem>& version, int week)
{
    Seconds total{0};
    for (const ShorterItem& item : version) total += item.doses.at(week).takes;
    return total;
}

/// The weeks of the phase in which this version takes longest and shortest.
Range<Seconds> times_of(const std::vector<ShorterItem>& version)
{
    Range<Seconds> times{std::chrono::hours(24), Seconds(0)};
    for (const auto& [week, dose] : version.front().doses) {
        const Seconds time = time_in(version, week);
        times = {std::min(times.least, time), std::max(times.most, time)};
    }
    return times;
}

std::vector<ShorterItem> lighter_of(const PlannedSession& session, const SessionParts& parts)
{
    const std::size_t most = std::max<std::size_t>(1, (session.items.size() * 2 + 2) / 3);
    std::vector<int> kept = parts.all();
    for (const int item : parts.hardest_first())
        if (kept.size() > most && item != parts.opener()) kept = parts.without(kept, item);
    std::vector<ShorterItem> version = shorter(session, kept, lighter_share);
    for (auto unsteady = parts.too_near_the_end(version); unsteady && kept.size() > 1;
         unsteady = parts.too_near_the_end(version)) {
        kept = parts.without(kept, *unsteady);
        version = shorter(session, kept, lighter_share);
    }
    return version;
}

/// Cut until it fits, for example a single long walk.
std::vector<ShorterItem> cut_to_fit(const PlannedSession& session, const std::vector<int>& items,
                                    double share)
{
    std::vector<ShorterItem> version = shorter(session, items, share);
    for (; times_of(version).most > longest && share > 0.05; share *= 0.8)
        version = shorter(session, items, share);
    return version;
}

/// As much of the lighter version as makes five minutes.
std::vector<ShorterItem> grown(const PlannedSession& session, const std::vector<int>& items,
                               std::vector<ShorterItem> version)
{
    if (version.empty()) return version;
    for (double share = least_share + 0.1; share < lighter_share; share += 0.1) {
        if (times_of(version).least >= shortest) break;
        std::vector<ShorterItem> more = shorter(session, items, share);
        if (times_of(more).most > longest) break;
        version = std::move(more);
    }
    return version;
}

/// A version of at most ten minutes that is put together item by item.
class LeastVersion {
public:
    LeastVersion(const PlannedSession& session, const SessionParts& parts) : session_(session), parts_(parts)
    {
    }

    bool is_enough() const { return items_.size() >= most_items_of_least && !is_too_short(); }
    bool is_too_short() const { return items_.empty() || times_of(version_).least < shortest; }

    /// Joins when it fits; while there are not yet five minutes, everything is cut until it does.
    bool join(int item)
    {
        if (is_in(items_, item) || !parts_.may_join(items_, item)) return false;
        std::vector<int> more = items_;
        more.insert(std::upper_bound(more.begin(), more.end(), item), item);
        std::vector<ShorterItem> tried =
            is_too_short() ? cut_to_fit(session_, more, least_share) : shorter(session_, more, least_share);
        if (!items_.empty() && times_of(tried).most > longest) return false;
        items_ = std::move(more);
        version_ = std::move(tried);
        return true;
    }

    std::vector<ShorterItem> finished() const { return grown(session_, items_, version_); }

private:
    static bool is_in(const std::vector<int>& items, int item)
    {
        return std::find(items.begin(), items.end(), item) != items.end();
    }

    const PlannedSession& session_;
    const SessionParts& parts_;
    std::vector<int> items_;
    std::vector<ShorterItem> version_;
};

/// Of the lighter version, without what only full sessions have room for.
std::vector<int> easiest_first(const PlannedSession& session, const SessionParts& parts)
{
    std::vector<int> items = parts.hardest_first();
    std::reverse(items.begin(), items.end());
    std::erase_if(items, [&](int item) {
        return std::none_of(session.lighter.begin(), session.lighter.end(),
                            [&](const ShorterItem& lighter) { return lighter.item == item; });
    });
    return items;
}

/// The easiest first, as long as they fit. What needs a harder item before it gets a second chance.
std::vector<ShorterItem> least_of(const PlannedSession& session, const SessionParts& parts)
{
    const std::vector<int> items = easiest_first(session, parts);
    LeastVersion least(session, parts);
    for (bool joined = true; joined && least.is_too_short();) {
        joined = false;
        for (const int item : items)
            if (!least.is_enough() && least.join(item)) joined = true;
    }
    std::vector<ShorterItem> version = least.finished();
    return version.empty() ? cut_to_fit(session, {items.front()}, least_share) : version;
}

}

void add_day_versions(PlannedSession& session, const Case& at_hand)
{
    session.lighter.clear();
    session.least.clear();
    if (session.items.empty()) return;
    const SessionParts parts(session, at_hand);
    session.lighter = lighter_of(session, parts);
    session.least = least_of(session, parts);
}

}
