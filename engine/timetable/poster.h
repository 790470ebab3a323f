// Where rules say themselves into the model: every limit and price remembers which rule it belongs to and
// what it is about, so that the score adds up and "why not" can be answered.
#pragma once

#include "engine/model/model.h"
#include "engine/timetable/grid.h"

#include <string_view>
#include <vector>

namespace pacewise {

/// What a limit or price is about; -1 and "" where that does not apply. Weeks count from 1.
struct About {
    int phase = -1;
    int slot = -1;
    int day = -1;
    int week = -1;
    int exercise = -1;        ///< index in the catalog
    std::string_view word{};  ///< of a muscle, a joint, a modality; from a vocabulary
};

class Poster {
public:
    explicit Poster(Model& model) : model_(model) {}

    /// What is posted from here on belongs to this rule (index in the caller's list).
    void speak_for(int rule) { rule_ = rule; }
    void at_most(std::vector<Term> terms, std::int64_t most, About about)
    {
        model_.at_most(origin(about), std::move(terms), most);
    }
    void at_least(std::vector<Term> terms, std::int64_t least, About about)
    {
        model_.at_least(origin(about), std::move(terms), least);
    }
    void forbid(Var var, About about) { model_.forbid(origin(about), var); }
    void implies(Var one, const std::vector<Var>& others, About about)
    {
        model_.implies(origin(about), one, others);
    }
    void price(std::vector<Term> terms, std::int64_t above, std::int64_t each, About about);
    /// A helper value that a rule needs for itself.
    Var any_of(std::vector<Var> these) { return model_.any_of(std::move(these)); }

    const std::vector<About>& abouts() const { return abouts_; }

private:
    Origin origin(About about)
    {
        abouts_.push_back(about);
        return {rule_, static_cast<int>(abouts_.size()) - 1};
    }

    Model& model_;
    int rule_ = -1;
    std::vector<About> abouts_;
};

}
