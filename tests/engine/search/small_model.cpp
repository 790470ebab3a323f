#include "tests/engine/search/small_model.h"

#include "engine/base/random.h"

namespace pacewise::test {

namespace {

std::vector<Term> some_terms(Random& random, const Model& model, int largest)
{
    std::vector<Term> terms;
    const int count = 1 + random.below(5);
    for (int term = 0; term < count; ++term) {
        const int times = 1 + random.below(largest);
        terms.push_back({random.below(3) == 0 ? -times : times, Var{random.below(model.var_count())}});
    }
    return terms;
}

void derive(Random& random, Model& model)
{
    const int count = random.below(6);
    for (int derived = 0; derived < count; ++derived) {
        std::vector<Var> these;
        const int parts = random.below(5);
        for (int part = 0; part < parts; ++part) these.push_back({random.below(model.var_count())});
        model.any_of(these);
    }
}

void limit(Random& random, Model& model)
{
    const int count = random.below(9);
    for (int rule = 0; rule < count; ++rule) {
        const int largest = random.below(4) == 0 ? 90 : 3;
        std::vector<Term> terms = some_terms(random, model, largest);
        if (random.below(3) == 0)
            model.at_least({rule, 0}, terms, 1);
        else
            model.at_most({rule, 0}, terms, random.below(largest + 1));
    }
}

void pay(Random& random, Model& model)
{
    const int count = random.below(16);
    for (int rule = 0; rule < count; ++rule)
        model.price({rule, 1}, some_terms(random, model, 4), random.below(5) - 3, random.below(13) - 5);
}

}

Model small_model(std::uint64_t seed)
{
    Random random(seed);
    Model model;
    const int layers = 1 + random.below(2), columns = 1 + random.below(3), rows = 1 + random.below(5);
    for (int layer = 0; layer < layers; ++layer)
        for (int column = 0; column < columns; ++column)
            for (int row = 0; row < rows && model.var_count() < 14; ++row)
                model.decide({10 * layer + column, row, row % 2, layer});
    derive(random, model);
    limit(random, model);
    pay(random, model);
    return model;
}

void for_all_legal(const Model& model, const std::function<void(const Answers&)>& each)
{
    const std::size_t decisions = model.decisions().size();
    for (std::size_t bits = 0; bits < std::size_t{1} << decisions; ++bits) {
        std::vector<Var> yes;
        for (std::size_t at = 0; at < decisions; ++at)
            if (bits >> at & 1) yes.push_back(model.decisions()[at]);
        const Answers answers = answers_from(model, yes);
        if (broken_limits(model, answers).empty()) each(answers);
    }
}

std::optional<std::int64_t> best_points(const Model& model)
{
    std::optional<std::int64_t> best;
    for_all_legal(model, [&](const Answers& answers) {
        const std::int64_t points = total_points(model, answers);
        if (!best || points < *best) best = points;
    });
    return best;
}

}
