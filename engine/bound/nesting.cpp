#include "engine/bound/nesting.h"

#include <algorithm>
#include <bit>

namespace pacewise {

namespace {

constexpr int word_bits = 64;

}

void Nesting::Shape::add_decision(int decision)
{
    const int word = decision / word_bits;
    bits[static_cast<std::size_t>(word)] |= std::uint64_t{1} << (decision % word_bits);
    if (last < first) first = word;
    first = std::min(first, word);
    last = std::max(last, word);
}

void Nesting::Shape::add(const Shape& other)
{
    if (other.last < other.first) return;
    for (int word = other.first; word <= other.last; ++word)
        bits[static_cast<std::size_t>(word)] |= other.bits[static_cast<std::size_t>(word)];
    first = last < first ? other.first : std::min(first, other.first);
    last = std::max(last, other.last);
}

bool Nesting::Shape::is_inside(const Shape& outer) const
{
    if (last < first) return true;
    if (first < outer.first || last > outer.last) return false;
    for (int word = first; word <= last; ++word)
        if (bits[static_cast<std::size_t>(word)] & ~outer.bits[static_cast<std::size_t>(word)]) return false;
    return true;
}

int Nesting::Shape::size() const
{
    int size = 0;
    for (const std::uint64_t word : bits) size += std::popcount(word);
    return size;
}

Nesting::Nesting(const Model& model) : decisions_(model.decisions())
{
    const Shape nothing{std::vector<std::uint64_t>(model.decisions().size() / word_bits + 1, 0)};
    shapes_.assign(static_cast<std::size_t>(model.var_count()), nothing);
    for (std::size_t decision = 0; decision < model.decisions().size(); ++decision)
        shapes_[static_cast<std::size_t>(model.decisions()[decision].index)].add_decision(
            static_cast<int>(decision));
    std::vector<std::pair<int, Var>> sized;
    for (const AnyOf& derivation : model.derivations()) {
        Shape& all = shapes_[static_cast<std::size_t>(derivation.derived.index)];
        for (const Var var : derivation.these) all.add(shape(var));
        if (const int size = all.size(); size > 0) sized.emplace_back(size, derivation.derived);
    }
    std::sort(sized.begin(), sized.end());
    for (const auto& [size, var] : sized) narrow_to_wide_.push_back(var);
}

std::vector<Var> Nesting::inside(Var outer) const
{
    std::vector<Var> found;
    for (int index = 0; index < static_cast<int>(shapes_.size()); ++index)
        if (is_inside(Var{index}, outer)) found.push_back(Var{index});
    return found;
}

std::vector<Var> Nesting::around(const std::vector<Var>& vars) const
{
    if (vars.empty()) return {};
    Shape all = shape(vars.front());
    for (const Var var : vars) all.add(shape(var));
    std::vector<Var> found;
    for (const Var outer : narrow_to_wide_) {
        if (!all.is_inside(shape(outer))) continue;
        const auto is_around = [&](Var narrower) { return is_inside(narrower, outer); };
        if (std::none_of(found.begin(), found.end(), is_around)) found.push_back(outer);
    }
    return found;
}

bool Nesting::comes_before(Var inner, Var outer) const
{
    return inner != outer && is_inside(inner, outer) && (!is_inside(outer, inner) || inner < outer);
}

std::vector<Var> Nesting::widest_inside(Var outer) const
{
    std::vector<Var> found;
    const auto take = [&](Var var) {
        const auto has_it = [&](Var wider) { return is_inside(var, wider); };
        if (comes_before(var, outer) && std::none_of(found.begin(), found.end(), has_it))
            found.push_back(var);
    };
    std::for_each(narrow_to_wide_.rbegin(), narrow_to_wide_.rend(), take);
    std::for_each(decisions_.begin(), decisions_.end(), take);
    return found;
}

std::vector<Var> Nesting::cover_of(const std::vector<Var>& vars) const
{
    std::vector<Var> cover;
    Shape covered{std::vector<std::uint64_t>(decisions_.size() / word_bits + 1, 0)};
    for (const Var var : vars) {
        if (shape(var).is_inside(covered)) continue;
        covered.add(shape(var));
        cover.push_back(var);
    }
    return cover;
}

}
