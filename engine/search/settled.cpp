#include "engine/search/settled.h"

#include <algorithm>
#include <cstdlib>

namespace pacewise {

namespace {

class Settling {
public:
    explicit Settling(const Touches& touches)
        : touches_(touches), settled_(touches.derivation_of.size(), Settled::open)
    {
    }

    /// One look at every limit; true when something new was settled.
    bool look(bool single_only)
    {
        changed_ = false;
        for (Index limit = 0; limit < touches_.most.size(); ++limit) {
            const auto terms = touches_.limit_terms.of(limit);
            if (!single_only || terms.size() == 1) look_at(terms, touches_.most[limit]);
        }
        for (Index derivation = 0; !single_only && derivation < touches_.derived.size(); ++derivation)
            look_at_derivation(derivation);
        return changed_;
    }

    bool contradicts() const { return contradicts_; }
    std::vector<Settled> taken() && { return std::move(settled_); }

private:
    void settle(Index var, Settled answer)
    {
        if (settled_[var] == answer) return;
        if (settled_[var] != Settled::open) {
            contradicts_ = true;
            return;
        }
        settled_[var] = answer;
        changed_ = true;
    }

    void look_at(std::span<const Touch> terms, std::int64_t most)
    {
        std::int64_t room = most;  // above the lowest sum that there can be
        std::int64_t widest = 0;
        for (const Touch& term : terms) {
            const std::int64_t times = term.times;
            if (settled_[term.sum] == Settled::yes) room -= times;
            if (settled_[term.sum] != Settled::open) continue;
            room -= std::min<std::int64_t>(0, times);
            widest = std::max(widest, std::abs(times));
        }
        if (room < 0) contradicts_ = true;
        if (room >= widest) return;
        for (const Touch& term : terms)
            if (settled_[term.sum] == Settled::open && std::abs(std::int64_t{term.times}) > room)
                settle(term.sum, term.times > 0 ? Settled::no : Settled::yes);
    }

    void look_at_derivation(Index derivation)
    {
        const Index derived = touches_.derived[derivation];
        Index open = nowhere;
        int open_count = 0;
        for (const Index part : touches_.parts.of(derivation)) {
            if (settled_[derived] == Settled::no) settle(part, Settled::no);
            if (settled_[part] == Settled::yes) return settle(derived, Settled::yes);
            if (settled_[part] != Settled::open) continue;
            open = part;
            ++open_count;
        }
        if (open_count == 0) settle(derived, Settled::no);
        if (open_count == 1 && settled_[derived] == Settled::yes) settle(open, Settled::yes);
    }

    const Touches& touches_;
    std::vector<Settled> settled_;
    bool changed_ = false;
    bool contradicts_ = false;
};

}  // namespace

std::vector<Settled> settled_by(const Touches& touches)
{
    constexpr int looks = 12;  // chains of conclusions longer than this are rare
                               // and cost start-up time
    Settling thorough(touches);
    for (int look = 0; look < looks && !thorough.contradicts(); ++look)
        if (!thorough.look(false)) break;
    if (!thorough.contradicts()) return std::move(thorough).taken();
    Settling plain(touches);
    plain.look(true);
    return std::move(plain).taken();
}

}  // namespace pacewise
