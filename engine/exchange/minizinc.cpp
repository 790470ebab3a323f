#include "engine/exchange/minizinc.h"

#include <map>

namespace pacewise {

namespace {

/// Collects a long list and writes it in lines that people can still scroll through.
class NumberList {
public:
    explicit NumberList(std::string name) : text_(std::move(name) + " = [") {}

    void add(std::int64_t number)
    {
        if (count_ > 0) text_ += ',';
        text_ += count_ % 25 == 0 && count_ > 0 ? "\n  " : "";
        text_ += std::to_string(number);
        ++count_;
    }
    std::int64_t next() const { return count_ + 1; }
    std::string text() const { return text_ + "];\n"; }

private:
    std::string text_;
    std::int64_t count_ = 0;
};

std::int64_t number_of(Var var) { return var.index + 1; }

std::string line(const std::string& name, std::int64_t value)
{
    return name + " = " + std::to_string(value) + ";\n";
}

/// Sums of terms laid end to end: the terms of sum i are those from first[i] to first[i + 1] - 1.
class Sums {
public:
    explicit Sums(const std::string& kind)
        : first_(kind + "_first"), times_(kind + "_times"), var_(kind + "_var")
    {
    }

    void add(const std::vector<Term>& terms)
    {
        first_.add(times_.next());
        for (const Term& term : terms) {
            times_.add(term.times);
            var_.add(number_of(term.var));
        }
    }
    std::string text()
    {
        first_.add(times_.next());
        return first_.text() + times_.text() + var_.text();
    }

private:
    NumberList first_, times_, var_;
};

/// Rules in the order in which they are first met.
class RuleNames {
public:
    explicit RuleNames(const PostedCase& posted) : posted_(posted) {}

    std::int64_t number_of(Origin origin)
    {
        const RuleId rule = posted_.rule_id(origin);
        const auto [found, is_new] = numbers_.emplace(rule, static_cast<std::int64_t>(numbers_.size()) + 1);
        if (is_new) names_ += (names_.empty() ? "\"" : ", \"") + rule.text + '"';
        return found->second;
    }
    std::string text() const { return "rules = [" + names_ + "];\n"; }

private:
    const PostedCase& posted_;
    std::map<RuleId, std::int64_t> numbers_;
    std::string names_;
};

std::string values_text(const Model& model)
{
    NumberList decisions("decisions"), derived("derived"), first("any_first"), any("any_var");
    for (const Var decision : model.decisions()) decisions.add(number_of(decision));
    for (const AnyOf& value : model.derivations()) {
        derived.add(number_of(value.derived));
        first.add(any.next());
        for (const Var var : value.these) any.add(number_of(var));
    }
    first.add(any.next());
    return line("values", model.var_count()) + decisions.text() + derived.text() + first.text() + any.text();
}

std::string limits_text(const Model& model, RuleNames& rules)
{
    Sums sums("limit");
    NumberList most("limit_most"), rule("limit_rule");
    for (const Limit& limit : model.limits()) {
        sums.add(limit.terms);
        most.add(limit.most);
        rule.add(rules.number_of(limit.origin));
    }
    return sums.text() + most.text() + rule.text();
}

std::string prices_text(const Model& model, RuleNames& rules)
{
    Sums sums("price");
    NumberList above("price_above"), each("price_each"), rule("price_rule");
    for (const Price& price : model.prices()) {
        sums.add(price.terms);
        above.add(price.above);
        each.add(price.each);
        rule.add(rules.number_of(price.origin));
    }
    return sums.text() + above.text() + each.text() + rule.text();
}

std::string plan_text_of(const Model& model, const Answers& answers)
{
    NumberList plan("plan");
    for (const Var var : chosen(model, answers)) plan.add(number_of(var));
    return plan.text() + line("plan_points", total_points(model, answers));
}

}

std::string minizinc_text(const PostedCase& posted, const Answers& answers)
{
    const Case& at_hand = posted.grid().at_hand();
    RuleNames rules(posted);
    std::string text = minizinc_begins + std::string(": ") + at_hand.patient().id.text + " with " +
                       at_hand.protocol().id.text + ": to be read by tests/peers/pacewise.mzn\n" +
                       values_text(posted.model());
    text += limits_text(posted.model(), rules);
    text += prices_text(posted.model(), rules);
    return text + rules.text() + plan_text_of(posted.model(), answers);
}

}
