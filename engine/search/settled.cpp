#include "engine/search/settled.h"

#include <algorithm>

namespace pacewise {

namespace {

class Settling {
public:
    Settling(const Model& model, const Touches& touches)
        : model_(model), touches_(touches),
          settled_(static_cast<std::size_t>(model.var_count()), Settled::open)
    {
    }

    /// One look at every limit; true when something new was settled.
    bool look(bool single_only)
    {
        changed_ = false;
        for (Index limit = 0; limit < model_.limits().size(); ++limit) {
            const auto terms = touches_.limit_terms.of(limit);
            if (!single_only || terms.size() == 1) look_at(terms, model_.limits()[limit].most);
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

    /// What the term adds at least to the sum.
    std::int64_t least(const Touch& term) const
    {
        if (settled_[term.sum] == Settled::yes) return term.times;
        return settled_[term.sum] == Settled::open ? std::min<std::int64_t>(0, term.times) : 0;
    }

    void look_at(std::span<const Touch> terms, std::int64_t most)
    {
        std::int64_t lowest = 0;
        for (const Touch& term : terms) lowest += least(term);
        for (const Touch& term : terms) {
            if (settled_[term.sum] != Settled::open) continue;
            if (term.times > 0 && lowest + term.times > most) settle(term.sum, Settled::no);
            if (term.times < 0 && lowest - term.times > most) {
                settle(term.sum, Settled::yes);
            }
        }
        if (lowest > most) contradicts_ = true;
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

    const Model& model_;
    const Touches& touches_;
    std::vector<Settled> settled_;
    bool changed_ = false;
    bool contradicts_ = false;
};

}

std::vector<Settled> settled_by(const Model& model, const Touches& touches)
{
    constexpr int looks = 12;  // chains of conclusions longer than this are rare and cost start-up time
    Settling thorough(model, touches);
    for (int look = 0; look < looks && !thorough.contradicts(); ++look)
        if (!thorough.look(false)) break;
    if (!thorough.contradicts()) return std::move(thorough).taken();
    Settling plain(model, touches);
    plain.look(true);
    return std::move(plain).taken();
}

}
