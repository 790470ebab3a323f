// Everything that a therapist may change about a plan, as plain messages. Each is answered by a pure function
// that says in words what it does; menu, key and mouse all send the same message.
#pragma once

#include "app/desk/document/plan_document.h"
#include "engine/explain/request_change.h"

#include <optional>
#include <variant>
#include <vector>

namespace pacewise {

/// Where an item stands in a plan.
struct ItemPlace {
    int phase = 0;  ///< from 0
    Weekday day = Weekday::mon;
    ClockTime at{};
    ExerciseId exercise{};
    auto operator<=>(const ItemPlace&) const = default;
};

// ---- the person and the program
struct ChangePatient {
    Patient next;
    Translations what;  ///< "Spasticity of the left calf: 2"
};
struct ChangeProtocol {
    Protocol next;
    Translations what;
    std::shared_ptr<const NamedText> file{};  ///< of a protocol that is chosen; null for one that was edited
};
struct ChangeStart {
    Date start;  ///< a Monday
};
struct ChangePace {
    Pace briskest = Pace::steady;
};
struct ChangeEmphasis {
    Emphasis emphasis = Emphasis::balanced;
};
struct UseCatalog {  ///< exercises were added or edited
    std::shared_ptr<const Catalog> catalog;
    std::string fingerprint;
};

// ---- wishes
struct AddPin {
    Pin pin;
};
struct RemovePin {
    Pin pin;
};
struct Ban {
    ExerciseId exercise;
};
struct LiftTheBan {
    ExerciseId exercise;
};
struct LiftPlaceBan {
    BannedPlace place;
};
struct SetAside {
    Override rule;
};
struct TakeBackSetAside {
    RuleId rule;
};
/// In these phases (empty: in all) done as typed; an empty dose takes what was typed back.
struct TypeDose {
    ExerciseId exercise;
    TypedDose dose;
    std::optional<int> phase{};  ///< from 1
};

// ---- places of the week
struct MoveItem {
    ItemPlace from;
    Weekday day = Weekday::mon;
    ClockTime at{};
};
struct PlaceItem {
    ItemPlace place;
};
struct RemoveItem {
    ItemPlace place;
};
struct SwapItem {
    ItemPlace place;
    ExerciseId other;
};
struct SwapEverywhere {
    ExerciseId exercise;
    ExerciseId other;
};

// ---- the plan as a whole
struct ApplyRepair {
    std::vector<RequestChange> changes;
    Translations words;
};
struct UsePlan {  ///< one of several alternatives
    std::shared_ptr<const Request> request;
    std::shared_ptr<const Plan> plan;
    Translations what;
};
struct Approve {
    std::string by;
    Date on;
};
/// A new version of the approved plan; weeks before this one are over.
struct BeginRevision {
    int from_week = 1;
};
struct PlanAfresh {};  ///< without keeping the places of the plan at hand
struct PlanAgain {};   ///< with the fewest changes

using EditMessage =
    std::variant<ChangePatient, ChangeProtocol, ChangeStart, ChangePace, ChangeEmphasis, UseCatalog, AddPin,
                 RemovePin, Ban, LiftTheBan, LiftPlaceBan, SetAside, TakeBackSetAside, TypeDose, MoveItem,
                 PlaceItem, RemoveItem, SwapItem, SwapEverywhere, ApplyRepair, UsePlan, Approve,
                 BeginRevision, PlanAfresh, PlanAgain>;

struct Edit {
    Translations what;
    PlanDocument after;
};

/// Pure. Nothing when it would change nothing.
std::optional<Edit> edit_of(const EditMessage&, const PlanDocument& before);

}
