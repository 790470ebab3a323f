#include "engine/bound/integer_program.h"

#include "engine/bound/dominated.h"
#include "engine/bound/rivals.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace pacewise {

namespace {

constexpr int in_all_parts = -2, in_no_part = -1;
constexpr int small = 300;  // vars; so few are not worth taking apart

std::size_t at(Var var) { return static_cast<std::size_t>(var.index); }

/// By var: the part it belongs to.
std::vector<int> parts_of(const Model& model)
{
    std::vector<int> parts(static_cast<std::size_t>(model.var_count()), in_all_parts);
    if (model.var_count() <= small) return std::vector<int>(parts.size(), 0);
    for (std::size_t decision = 0; decision < model.decisions().size(); ++decision)
        parts[at(model.decisions()[decision])] = model.spots()[decision].layer;
    for (const AnyOf& derivation : model.derivations()) {
        int& part = parts[at(derivation.derived)];
        for (const Var var : derivation.these) {
            if (part == in_all_parts) part = parts[at(var)];
            if (parts[at(var)] != in_all_parts && parts[at(var)] != part) part = in_no_part;
        }
    }
    return parts;
}

/// Each var once, without zeros.
std::map<Var, std::int64_t> sum_by_var(const std::vector<Term>& terms)
{
    std::map<Var, std::int64_t> sums;
    for (const Term term : terms) sums[term.var] += term.times;
    std::erase_if(sums, [](const auto& entry) { return entry.second == 0; });
    return sums;
}

struct Reach {
    std::int64_t least = 0, most = 0;
};

Reach reach_of(const std::map<Var, std::int64_t>& sums)
{
    Reach reach;
    for (const auto& [var, times] : sums) (times > 0 ? reach.most : reach.least) += times;
    return reach;
}

/// The part that a sum speaks of; in_no_part when of several.
int part_of(const std::vector<Term>& terms, const std::vector<int>& parts)
{
    int part = in_all_parts;
    for (const Term term : terms) {
        const int other = parts[at(term.var)];
        if (other == in_all_parts) continue;
        if (part != in_all_parts && part != other) return in_no_part;
        part = other;
    }
    return part;
}

/// What all parts of a model share.
struct Known {
    explicit Known(const Model& all) : model(all), nesting(all), rivals(all, nesting), parts(parts_of(all)) {}

    const Model& model;
    Nesting nesting;
    Rivals rivals;
    std::vector<int> parts;  ///< by var
};

/// Says the part of a model into a program.
class Saying {
public:
    /// The first part also says what belongs to all.
    Saying(const Known& known, int part, bool first)
        : model_(known.model), nesting_(known.nesting), rivals_(known.rivals), parts_(known.parts),
          part_(part), first_(first), columns_(known.parts.size(), -1)
    {
        for (std::size_t var = 0; var < parts_.size(); ++var)
            if (is_here(Var{static_cast<int>(var)})) columns_[var] = program_.add_column(1, 0);
    }

    IntegerProgram said()
    {
        for (const AnyOf& derivation : model_.derivations())
            if (is_here(derivation.derived)) say(derivation);
        for (const Limit& limit : model_.limits())
            if (is_here(limit.terms)) say(limit);
        for (const Price& price : model_.prices())
            if (is_here(price.terms)) say(price);
        drop_dominated(program_.rows);
        return std::move(program_);
    }

private:
    bool is_here(Var var) const { return parts_[at(var)] == part_ || parts_[at(var)] == in_all_parts; }
    bool is_here(const std::vector<Term>& terms) const
    {
        const int part = part_of(terms, parts_);
        return part == part_ || (part == in_all_parts && first_);
    }

    ProgramRow row_of(const std::map<Var, std::int64_t>& sums, std::int64_t most, std::int64_t sign = 1) const
    {
        ProgramRow row{{}, most};
        for (const auto& [var, times] : sums) row.terms.push_back({columns_[at(var)], sign * times});
        return row;
    }

    void say(const AnyOf& derivation)
    {
        const std::vector<Var> inside = nesting_.widest_inside(derivation.derived);
        const int derived = columns_[at(derivation.derived)];
        for (const std::vector<Var>& group : rivals_.groups_of(inside)) {
            ProgramRow one{{{derived, -1}}, 0};
            for (const Var var : group) one.terms.push_back({columns_[at(var)], 1});
            program_.rows.push_back(std::move(one));
        }
        ProgramRow none{{{derived, 1}}, 0};
        for (const Var var : nesting_.cover_of(inside)) none.terms.push_back({columns_[at(var)], -1});
        program_.rows.push_back(std::move(none));
    }

    /// Values of this part that are yes whenever anything in the sum is.
    std::vector<Var> around(const std::map<Var, std::int64_t>& sums) const
    {
        std::vector<Var> vars, found;
        for (const auto& [var, times] : sums) vars.push_back(var);
        for (const Var outer : nesting_.around(vars))
            if (is_here(outer) && !(vars.size() == 1 && vars.front() == outer)) found.push_back(outer);
        return found;
    }

    /// The same row, said of something that takes place only when this value is yes.
    ProgramRow when(ProgramRow row, Var outer) const
    {
        const int column = columns_[at(outer)];
        const auto same = std::find_if(row.terms.begin(), row.terms.end(),
                                       [&](const ProgramTerm& term) { return term.column == column; });
        if (same == row.terms.end())
            row.terms.push_back({column, -row.most});
        else
            same->times -= row.most;
        row.most = 0;
        return row;
    }

    /// Nothing in the sum: nothing to limit. So the limit holds of whatever is around it as well.
    void say_row(const ProgramRow& row, const std::map<Var, std::int64_t>& sums)
    {
        const std::vector<Var> outer = row.most > 0 ? around(sums) : std::vector<Var>{};
        if (outer.empty()) program_.rows.push_back(row);
        for (const Var var : outer) program_.rows.push_back(when(row, var));
    }

    void say(const Limit& limit)
    {
        const auto sums = sum_by_var(limit.terms);
        if (reach_of(sums).most > limit.most) say_row(row_of(sums, limit.most), sums);
    }

    void say(const Price& price)
    {
        const auto sums = sum_by_var(price.terms);
        const Reach reach = reach_of(sums);
        if (price.each == 0 || reach.most <= price.above) return;
        if (reach.least >= price.above) {  // paid for in any case
            program_.constant -= price.each * price.above;
            for (const auto& [var, times] : sums)
                program_.cost[static_cast<std::size_t>(columns_[at(var)])] += price.each * times;
            return;
        }
        const int units = program_.add_column(reach.most - price.above, price.each);
        if (price.each > 0) {
            ProgramRow row = row_of(sums, price.above);
            row.terms.push_back({units, -1});
            say_row(row, sums);
        } else {
            say_reward(price, sums, reach, units);
        }
    }

    /// A reward is only for sums above: a switch is on when they are.
    void say_reward(const Price& price, const std::map<Var, std::int64_t>& sums, Reach reach, int units)
    {
        const int on = program_.add_column(1, 0);
        program_.rows.push_back({{{units, 1}, {on, price.above - reach.most}}, 0});
        ProgramRow row = row_of(sums, -reach.least, -1);
        row.terms.push_back({units, 1});
        row.terms.push_back({on, price.above - reach.least});
        program_.rows.push_back(std::move(row));
    }

    const Model& model_;
    const Nesting& nesting_;
    const Rivals& rivals_;
    const std::vector<int>& parts_;
    int part_;
    bool first_;
    std::vector<int> columns_;
    IntegerProgram program_;
};

/// What prices that speak of several parts give back at most.
std::int64_t rewards_between(const Model& model, const std::vector<int>& parts)
{
    std::int64_t rewards = 0;
    for (const Price& price : model.prices()) {
        if (part_of(price.terms, parts) != in_no_part || price.each >= 0) continue;
        rewards +=
            price.each * std::max<std::int64_t>(0, reach_of(sum_by_var(price.terms)).most - price.above);
    }
    return rewards;
}

}

int IntegerProgram::add_column(std::int64_t most, std::int64_t price)
{
    upper.push_back(most);
    cost.push_back(price);
    return static_cast<int>(upper.size()) - 1;
}

std::int64_t IntegerProgram::grain() const
{
    std::int64_t grain = 0;
    for (const std::int64_t price : cost) grain = std::gcd(grain, price);
    return grain;
}

std::vector<IntegerProgram> programs_of(const Model& model)
{
    const Known known(model);
    std::vector<int> named = known.parts;
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    std::vector<IntegerProgram> programs;
    for (const int part : named)
        if (part >= 0) programs.push_back(Saying(known, part, programs.empty()).said());
    if (programs.empty()) programs.push_back(Saying(known, 0, true).said());
    programs.front().constant += rewards_between(model, known.parts);
    return programs;
}

}
