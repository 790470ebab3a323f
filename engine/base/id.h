// Names that people give to things (exercises, rules, protocols). Two kinds of name never mix by mistake.
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace pacewise {

template <class Tag> struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string name) : text(std::move(name)) {}
    bool empty() const { return text.empty(); }
    auto operator<=>(const Id&) const = default;
};

using ExerciseId = Id<struct ExerciseTag>;
using FamilyId = Id<struct FamilyTag>;
using ProtocolId = Id<struct ProtocolTag>;
using RuleId = Id<struct RuleTag>;

}
