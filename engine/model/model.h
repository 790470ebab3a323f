// A plan as yes-or-no questions ("is Bridge in Tuesday's session of phase 1?") with limits that must hold and
// points to be paid. This is all that the search sees: it knows no exercise, so it could place exams as well.
// Rules say themselves into a model; the search, the proof of "no plan" and exports read the same model.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pacewise {

/// A yes-or-no value: a decision of the search, or derived from others.
struct Var {
    int index = -1;
    auto operator<=>(const Var&) const = default;
};

/// Where a decision stands in the timetable; neighbourhoods of the search swap and move along these.
struct GridSpot {
    int column = 0;  ///< a session place: phase and slot
    int row = 0;     ///< what may stand there: an exercise
    int kind = 0;    ///< things of one kind replace each other: a modality
    int layer = 0;   ///< columns of one layer exchange their contents: a phase
    auto operator<=>(const GridSpot&) const = default;
};

struct Term {
    int times = 1;
    Var var;
};

/// Which rule said it, and about what: an index into the caller's own tables, for explanations.
struct Origin {
    int rule = -1;
    int subject = -1;
    auto operator<=>(const Origin&) const = default;
};

/// Must: the sum of the terms is at most `most`.
struct Limit {
    std::vector<Term> terms;
    std::int64_t most = 0;
    Origin origin;
};

/// Should: every unit of the sum above `above` costs `each` points. A negative `each` is a reward.
struct Price {
    std::vector<Term> terms;
    std::int64_t above = 0;
    std::int64_t each = 0;
    Origin origin;
};

/// A derived value: true when at least one of these is.
struct AnyOf {
    Var derived;
    std::vector<Var> these;
};

class Model {
public:
    /// A new question for the search.
    Var decide(GridSpot);
    /// A new value that is true when at least one of `these` is. `these` must exist already.
    Var any_of(std::vector<Var> these);

    void at_most(Origin, std::vector<Term>, std::int64_t most);
    void at_least(Origin, std::vector<Term>, std::int64_t least);
    /// The var must be no.
    void forbid(Origin origin, Var var) { at_most(origin, {{1, var}}, 0); }
    /// If `one` then at least one of `others`.
    void implies(Origin, Var one, const std::vector<Var>& others);
    void price(Origin, std::vector<Term>, std::int64_t above, std::int64_t each);

    int var_count() const { return static_cast<int>(is_decision_.size()); }
    bool is_decision(Var var) const { return is_decision_[static_cast<std::size_t>(var.index)]; }
    const std::vector<Var>& decisions() const { return decisions_; }
    /// The spot of each decision, in the order of decisions().
    const std::vector<GridSpot>& spots() const { return spots_; }
    const std::vector<AnyOf>& derivations() const { return derivations_; }
    const std::vector<Limit>& limits() const { return limits_; }
    const std::vector<Price>& prices() const { return prices_; }

private:
    std::vector<bool> is_decision_;
    std::vector<Var> decisions_;
    std::vector<GridSpot> spots_;
    std::vector<AnyOf> derivations_;
    std::vector<Limit> limits_;
    std::vector<Price> prices_;
};

/// The answer to every question: one truth for each var of the model, decisions and derived ones.
using Answers = std::vector<char>;

/// All vars from the decisions alone; `yes` lists the decisions that are true.
Answers answers_from(const Model&, const std::vector<Var>& yes);
/// The decisions that are true.
std::vector<Var> chosen(const Model&, const Answers&);
std::int64_t sum_of(const std::vector<Term>&, const Answers&);
/// By how much the limit is passed; 0 when it holds.
std::int64_t excess(const Limit&, const Answers&);
std::int64_t cost_of(const Price&, const Answers&);
std::int64_t total_points(const Model&, const Answers&);
/// Indices of the limits that do not hold.
std::vector<int> broken_limits(const Model&, const Answers&);

}
