#include "engine/search/lean.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace pacewise {

namespace {

/// Vars that have their settled answer whatever the search does: decisions, and
/// what follows from them.
std::vector<char> constants(const Touches& touches, const std::vector<Settled>& settled)
{
    std::vector<char> constant(settled.size(), 0);
    for (Index var = 0; var < settled.size(); ++var)
        constant[var] = touches.derivation_of[var] == nowhere && settled[var] != Settled::open;
    for (Index derivation = 0; derivation < touches.derived.size(); ++derivation) {
        bool some_yes = false, all_no = true;
        for (const Index part : touches.parts.of(derivation)) {
            some_yes = some_yes || (constant[part] && settled[part] == Settled::yes);
            all_no = all_no && constant[part] && settled[part] == Settled::no;
        }
        const Settled follows = some_yes ? Settled::yes : Settled::no;
        const Index derived = touches.derived[derivation];
        constant[derived] = (some_yes || all_no) && settled[derived] == follows;
    }
    return constant;
}

/// A limit over what is still open.
struct Watched {
    std::int64_t most = 0;
    std::int64_t highest = 0;                    ///< that its sum can become
    std::uint64_t vars = 14695981039346656037u;  ///< a hash of which answers it is about (FNV-1a)
    bool dropped = false;
};

std::vector<Watched> watched(const Touches& touches, const std::vector<Settled>& settled,
                             const std::vector<char>& constant)
{
    std::vector<Watched> limits(touches.most.size());
    for (Index at = 0; at < limits.size(); ++at) {
        Watched& limit = limits[at];
        limit.most = touches.most[at];
        for (const Touch& term : touches.limit_terms.of(at)) {
            if (constant[term.sum]) {
                if (settled[term.sum] == Settled::yes) limit.most -= term.times;
                continue;
            }
            limit.highest += std::max(0, term.times);
            limit.vars = (limit.vars ^ term.sum) * 1099511628211u;
        }
        limit.dropped = limit.highest <= limit.most;
    }
    return limits;
}

using Terms = std::span<const Touch>;

/// Whether `loose` holds wherever `tight` does, both over the same vars:
/// multiplied so that their bounds are equal, no term of `loose` may be larger.
bool follows(const Watched& loose, Terms loose_terms, const Watched& tight, Terms tight_terms,
             const std::vector<char>& constant)
{
    constexpr std::int64_t large = std::numeric_limits<std::int32_t>::max();
    if (std::abs(loose.most) > large || std::abs(tight.most) > large) return false;
    std::int64_t loose_by = 1, tight_by = 1;
    if (loose.most != tight.most) {
        if ((loose.most > 0) != (tight.most > 0)) return false;
        if (loose.most == 0 || tight.most == 0) return false;
        loose_by = std::abs(tight.most);
        tight_by = std::abs(loose.most);
    }
    if (loose_terms.size() != tight_terms.size()) return false;
    for (std::size_t at = 0; at < loose_terms.size(); ++at) {
        const Touch &one = loose_terms[at], &other = tight_terms[at];
        if (one.sum != other.sum) return false;
        if (!constant[one.sum] && one.times * loose_by > other.times * tight_by) return false;
    }
    return true;
}

void drop_what_follows(const Touches& touches, const std::vector<char>& constant,
                       std::vector<Watched>& limits)
{
    constexpr std::size_t most_neighbours = 64;  // of one set of vars; weeks and days of a phase are fewer
    std::vector<Index> order;
    for (Index at = 0; at < limits.size(); ++at)
        if (!limits[at].dropped) order.push_back(at);
    std::stable_sort(order.begin(), order.end(),
                     [&](Index a, Index b) { return limits[a].vars < limits[b].vars; });
    for (std::size_t first = 0, end = 0; first < order.size(); first = end) {
        for (end = first + 1; end < order.size() && end < first + most_neighbours; ++end)
            if (limits[order[end]].vars != limits[order[first]].vars) break;
        for (std::size_t loose = first; loose < end; ++loose)
            for (std::size_t tight = first; tight < end && !limits[order[loose]].dropped; ++tight)
                limits[order[loose]].dropped =
                    loose != tight && !limits[order[tight]].dropped &&
                    follows(limits[order[loose]], touches.limit_terms.of(order[loose]), limits[order[tight]],
                            touches.limit_terms.of(order[tight]), constant);
    }
}

}  // namespace

Touches lean(Touches touches, const std::vector<Settled>& settled)
{
    const std::vector<char> constant = constants(touches, settled);
    std::vector<Watched> limits = watched(touches, settled, constant);
    drop_what_follows(touches, constant, limits);
    Lists<Touch> kept;
    std::size_t terms_left = 0;
    for (Index at = 0; at < limits.size(); ++at)
        if (!limits[at].dropped) terms_left += touches.limit_terms.of(at).size();
    kept.reserve(limits.size(), terms_left);
    std::vector<std::int64_t> most;
    std::vector<Touch> terms;
    for (Index at = 0; at < limits.size(); ++at) {
        if (limits[at].dropped) continue;
        terms.clear();
        for (const Touch& term : touches.limit_terms.of(at))
            if (!constant[term.sum]) terms.push_back(term);
        kept.add(terms);
        most.push_back(limits[at].most);
    }
    touches.limits = turned(kept, settled.size());
    touches.limit_terms = std::move(kept);
    touches.most = std::move(most);
    return touches;
}

}  // namespace pacewise
