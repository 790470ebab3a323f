// Many short lists kept in one piece of memory, so that walking through one of
// them is fast. The search spends most of its time doing just that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace pacewise {

/// A var, limit, price or place by its number.
using Index = std::uint32_t;
constexpr Index nowhere = static_cast<Index>(-1);

template <class T> class Lists {
public:
    Lists() : ends_{0} {}

    /// `entries` are pairs of a list's number and an item; the items of a list
    /// keep their order.
    Lists(std::size_t count, const std::vector<std::pair<Index, T>>& entries)
        : Lists(count, [&](auto take) {
              for (const auto& entry : entries) take(entry.first, entry.second);
          })
    {
    }

    /// `each` is called twice with a function that takes a list's number and an
    /// item: to count, and to fill.
    template <class Each> Lists(std::size_t count, const Each& each) : ends_(count + 1, 0)
    {
        each([&](Index list, const T&) { ++ends_[list + 1]; });
        for (std::size_t at = 1; at <= count; ++at) ends_[at] += ends_[at - 1];
        items_.resize(ends_.back());
        std::vector<Index> next(ends_.begin(), ends_.end() - 1);
        each([&](Index list, const T& item) { items_[next[list]++] = item; });
    }

    void reserve(std::size_t lists, std::size_t items)
    {
        ends_.reserve(lists + 1);
        items_.reserve(items);
    }
    /// One more list.
    template <class Range> void add(const Range& list)
    {
        items_.insert(items_.end(), list.begin(), list.end());
        ends_.push_back(static_cast<Index>(items_.size()));
    }

    /// Of lists.
    std::size_t count() const { return ends_.size() - 1; }
    std::span<const T> of(Index list) const
    {
        return {items_.data() + ends_[list], ends_[list + 1] - ends_[list]};
    }

private:
    std::vector<Index> ends_;
    std::vector<T> items_;
};

}  // namespace pacewise
