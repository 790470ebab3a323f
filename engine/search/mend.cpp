#include "engine/search/mend.h"

#include "engine/search/force.h"
#include "engine/search/item_moves.h"

#include <limits>

namespace pacewise {

namespace {

constexpr std::size_t most_looks = 4096;  // at terms of a very long limit

/// Terms whose other answer would lower the sum, from a random place on.
std::vector<Touch> helpful_terms(const Trial& trial, Random& random, std::span<const Touch> terms, int most)
{
    std::vector<Touch> helpful;
    if (terms.empty()) return helpful;
    const std::size_t count = terms.size();
    const std::size_t first = static_cast<Index>(random.below(static_cast<int>(count)));
    // A stride that shares no factor with most counts, so that neighbours are not
    // always taken together.
    const std::size_t stride = count % 7919 == 0 ? 1 : 7919;
    for (std::size_t look = 0; look < std::min(count, most_looks); ++look) {
        const Touch& term = terms[(first + look * stride) % count];
        if (trial.state().is_yes(term.sum) == (term.times < 0)) continue;
        helpful.push_back(term);
        if (helpful.size() == static_cast<std::size_t>(most)) break;
    }
    return helpful;
}

/// After one change, sometimes its opposite in the same place: so one takes the
/// place of another.
void balance(Trial& trial, Random& random, std::size_t mark)
{
    const auto since = trial.since(mark);
    if (since.size() != 1 || random.below(2) == 0) return;
    const Index var = since.front();
    const bool came = trial.state().is_yes(var);
    const Index other = came ? any_yes_beside(trial, random, var) : any_other(trial, random, var);
    if (other != nowhere) trial.flip(other);
}

}  // namespace

bool Mend::operator()(Trial& trial, Random& random, Index limit) const
{
    const std::size_t mark = trial.mark();
    std::int64_t best_cost = std::numeric_limits<std::int64_t>::max();
    std::vector<Index> best;
    for (const Touch& term : helpful_terms(trial, random, touches.limit_terms.of(limit), most_options)) {
        const bool done = force(trial, touches, random, term.sum, term.times < 0);
        if (done) balance(trial, random, mark);
        if (done && trial.state().cost() < best_cost) {
            best_cost = trial.state().cost();
            best.assign(trial.since(mark).begin(), trial.since(mark).end());
        }
        trial.back_to(mark);
    }
    for (const Index var : best) trial.flip(var);
    return !best.empty();
}

}  // namespace pacewise
