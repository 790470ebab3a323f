// From many things that help together to the few that are needed: asks as seldom as it can, since every
// question may be a whole search (the divide-and-conquer of Junker 2004, "QuickXplain").
#pragma once

#include <utility>
#include <vector>

namespace pacewise {

/// `helps` says yes to `things`, and whoever has more things is never worse off. The answer helps; without
/// any one of its things it does not. Earlier things are preferred. `helps` is asked about lists in any
/// order.
template <class T, class Helps> class Fewest {
public:
    explicit Fewest(Helps helps) : helps_(std::move(helps)) {}

    std::vector<T> of(const std::vector<T>& things) { return needed({}, false, things); }

private:
    /// What of `open` is needed beside `taken`.
    std::vector<T> needed(const std::vector<T>& taken, bool taken_is_new, const std::vector<T>& open)
    {
        if (taken_is_new && helps_(taken)) return {};
        if (open.size() <= 1) return open;
        const auto middle = open.begin() + static_cast<std::ptrdiff_t>(open.size() / 2);
        const std::vector<T> early(open.begin(), middle), late(middle, open.end());
        std::vector<T> of_late = needed(together(taken, early), true, late);
        std::vector<T> of_early = needed(together(taken, of_late), !of_late.empty(), early);
        return together(of_early, of_late);
    }

    static std::vector<T> together(std::vector<T> one, const std::vector<T>& other)
    {
        one.insert(one.end(), other.begin(), other.end());
        return one;
    }

    Helps helps_;
};

}
