// Many short lists kept in one piece of memory, so that walking through one of them is fast. The search
// spends most of its time doing just that.
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

    /// `entries` are pairs of a list's number and an item; the items of a list keep their order.
    Lists(std::size_t count, const std::vector<std::pair<Index, T>>& entries)
        : ends_(count + 1, 0), items_(entries.size())
    {
        for (const auto& entry : entries) ++ends_[entry.first + 1];
        for (std::size_t at = 1; at <= count; ++at) ends_[at] += ends_[at - 1];
        std::vector<std::size_t> next(ends_.begin(), ends_.end() - 1);
        for (const auto& entry : entries) items_[next[entry.first]++] = entry.second;
    }

    /// One more list.
    void add(const std::vector<T>& list)
    {
        items_.insert(items_.end(), list.begin(), list.end());
        ends_.push_back(items_.size());
    }

    /// Of lists.
    std::size_t count() const { return ends_.size() - 1; }
    /// Of all items together.
    std::size_t size() const { return items_.size(); }
    std::span<const T> of(Index list) const
    {
        return {items_.data() + ends_[list], ends_[list + 1] - ends_[list]};
    }

private:
    std::vector<std::size_t> ends_;
    std::vector<T> items_;
};

}
