#include "engine/timetable/order.h"

#include "engine/base/contract.h"
#include "engine/timetable/order_class.h"

#include <algorithm>
#include <limits>

namespace pacewise {

namespace {

constexpr std::size_t most_items_to_order = 14;
constexpr int never = std::numeric_limits<int>::max() / 2;

constexpr int same_region_again = 2;  // less than a change of position, more than other equipment

/// F18: for tired people arms rest while legs work, which costs less time than waiting.
bool tires_the_same(const Exercise& from, const Exercise& to)
{
    if (from.modality == Modality::stretch || to.modality == Modality::stretch) return false;
    const auto works = [](const Exercise& exercise, Muscle first, Muscle last) {
        return std::any_of(exercise.works.begin(), exercise.works.end(), [&](const auto& muscle) {
            return muscle.second >= 2 && first <= muscle.first && muscle.first <= last;
        });
    };
    const auto both = [&](Muscle first, Muscle last) {
        return works(from, first, last) && works(to, first, last);
    };
    return both(Muscle::shoulder_flexors, Muscle::grip) || both(Muscle::hip_flexors, Muscle::foot);
}

/// Getting down to the floor and up again is the hardest change of all.
int cost_of_change(const Exercise& from, const Exercise& to)
{
    if (is_floor_position(from.position) != is_floor_position(to.position)) return 6;
    const int position = from.position == to.position ? 0 : 3;
    return position + (from.equipment == to.equipment ? 0 : 1);
}

/// Shortest way through all items: best[set of items done][last item] (Held and Karp 1962).
class Ordering {
public:
    Ordering(const Case& at_hand, const std::vector<int>& candidates)
        : at_hand_(at_hand), candidates_(candidates), count_(candidates.size())
    {
        for (const int candidate : candidates) classes_.push_back(order_class_of(at_hand, candidate));
        best_.assign(std::size_t{1} << count_, std::vector<int>(count_, never));
        before_.assign(std::size_t{1} << count_, std::vector<std::size_t>(count_, count_));
    }

    std::vector<int> shortest()
    {
        for (std::size_t first = 0; first < count_; ++first)
            if (may_come(0, first)) best_[std::size_t{1} << first][first] = 0;
        for (std::size_t done = 1; done < best_.size(); ++done)
            for (std::size_t last = 0; last < count_; ++last)
                if (best_[done][last] < never) extend(done, last);
        return walk_back();
    }

private:
    /// Nothing of an earlier part is left to do.
    bool may_come(std::size_t done, std::size_t next) const
    {
        if (done >> next & 1) return false;
        for (std::size_t other = 0; other < count_; ++other)
            if (!(done >> other & 1) && classes_[other] < classes_[next]) return false;
        return true;
    }

    int cost_of_next(const Exercise& from, const Exercise& to) const
    {
        const bool tiring = is_fatigued(at_hand_.patient()) && tires_the_same(from, to);
        return cost_of_change(from, to) + (tiring ? same_region_again : 0);
    }

    void extend(std::size_t done, std::size_t last)
    {
        for (std::size_t next = 0; next < count_; ++next) {
            if (!may_come(done, next)) continue;
            const std::size_t then = done | std::size_t{1} << next;
            const int cost = best_[done][last] + cost_of_next(at_hand_.exercise(candidates_[last]),
                                                              at_hand_.exercise(candidates_[next]));
            if (cost >= best_[then][next]) continue;
            best_[then][next] = cost;
            before_[then][next] = last;
        }
    }

    std::vector<int> walk_back() const
    {
        std::size_t done = best_.size() - 1;
        auto last = static_cast<std::size_t>(std::min_element(best_[done].begin(), best_[done].end()) -
                                             best_[done].begin());
        std::vector<int> order;
        while (last < count_) {
            order.push_back(candidates_[last]);
            const std::size_t previous = before_[done][last];
            done &= ~(std::size_t{1} << last);
            last = previous;
        }
        std::reverse(order.begin(), order.end());
        return order;
    }

    const Case& at_hand_;
    const std::vector<int>& candidates_;
    std::size_t count_;
    std::vector<OrderClass> classes_;
    std::vector<std::vector<int>> best_;
    std::vector<std::vector<std::size_t>> before_;
};

}

std::vector<int> in_order(const Case& at_hand, std::vector<int> candidates)
{
    if (candidates.size() < 2) return candidates;
    PACEWISE_REQUIRE(candidates.size() <= most_items_to_order, "a session has few items");
    return Ordering(at_hand, candidates).shortest();
}

}
