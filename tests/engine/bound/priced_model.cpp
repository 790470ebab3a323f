#include "tests/engine/bound/priced_model.h"

#include "engine/base/random.h"

#include <algorithm>

namespace pacewise::test {

namespace {

constexpr int phases = 3;

std::vector<Term> some_terms(Random& random, const Model& model, int largest)
{
    std::vector<Term> terms;
    for (int count = 1 + random.below(6); count > 0; --count) {
        const int times = 1 + random.below(largest);
        terms.push_back({random.below(4) == 0 ? -times : times, Var{random.below(model.var_count())}});
    }
    return terms;
}

void derive(Random& random, Model& model)
{
    std::vector<Var> these;
    for (int count = random.below(5); count > 0; --count) these.push_back({random.below(model.var_count())});
    model.any_of(these);
}

void limit(Random& random, Model& model)
{
    constexpr int sizes[] = {1, 1, 3, 40, 100000};
    const int largest = sizes[random.below(5)];
    std::vector<Term> terms = some_terms(random, model, largest);
    switch (random.below(4)) {
    case 0: return model.at_least({}, std::move(terms), 1 + random.below(2 * largest));
    case 1: return model.implies({}, terms.front().var, {terms.back().var});
    default: return model.at_most({}, std::move(terms), random.below(3 * largest));
    }
}

void price(Random& random, Model& model)
{
    std::vector<Term> terms = some_terms(random, model, 1 + random.below(4));
    const int each = 1 + random.below(9);
    if (random.below(2) == 0)  // what is missing costs
        for (Term& term : terms) term.times = -term.times;
    model.price({}, std::move(terms), random.below(7) - 3, random.below(6) == 0 ? -each : each);
}

Model made(std::uint64_t seed, int idle)
{
    Random random(seed);
    Model model;
    const int decisions = 3 + random.below(8);
    for (int at = 0; at < decisions; ++at) model.decide({at / 3, at % 3, 0, at % phases});
    for (int at = 0; at < idle; ++at) model.any_of({});
    for (int count = random.below(7); count > 0; --count) derive(random, model);
    for (int count = random.below(7); count > 0; --count) limit(random, model);
    for (int count = 1 + random.below(9); count > 0; --count) price(random, model);
    return model;
}

}

Model priced_model(std::uint64_t seed) { return made(seed, 0); }
Model large_priced_model(std::uint64_t seed) { return made(seed, 400); }

std::vector<Answers> legal_answers(const Model& model)
{
    std::vector<Answers> legal;
    const std::size_t decisions = model.decisions().size();
    for (std::size_t bits = 0; bits < std::size_t{1} << decisions; ++bits) {
        std::vector<Var> yes;
        for (std::size_t at = 0; at < decisions; ++at)
            if (bits >> at & 1) yes.push_back(model.decisions()[at]);
        Answers answers = answers_from(model, yes);
        if (broken_limits(model, answers).empty()) legal.push_back(std::move(answers));
    }
    return legal;
}

std::optional<std::int64_t> true_best(const Model& model)
{
    std::optional<std::int64_t> best;
    for (const Answers& answers : legal_answers(model))
        best = std::min(best.value_or(total_points(model, answers)), total_points(model, answers));
    return best;
}

}
