// What the findings of this person allow: for every exercise whether it may be chosen and, if not, the named
// rules against it; and the limits that hold for all of them.
#pragma once

#include "engine/base/id.h"
#include "engine/base/translations.h"
#include "engine/catalog/dose_form.h"
#include "engine/terms/body.h"
#include "engine/terms/person.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// A rule that speaks against something, and what it points at ("tag step-over", "no band").
struct Reason {
    RuleId rule;
    std::string about;
    Translations says;
    int points = 1;  ///< of a should: times the clinic's weight
    bool operator==(const Reason&) const = default;
};

/// The tightest of all limits that apply; a limit that nobody set is empty.
struct Limits {
    double volume = 1;                 ///< of minutes and rounds (F12)
    std::optional<int> effort;         ///< 0 to 10
    std::optional<int> first_effort;   ///< in the first week (F13)
    std::optional<int> first_minutes;  ///< of a session in the first week (F13)
    std::optional<int> minutes;        ///< of one session
    std::optional<int> bout_minutes;   ///< of aerobic work without a pause
    std::optional<int> sets;
    std::optional<int> items;
    std::optional<int> rest_days;
    std::optional<Seconds> hold;   ///< the longest
    std::optional<Seconds> tempo;  ///< the shortest way out and back
    std::optional<Seconds> rest;   ///< the shortest rest between rounds
    bool hold_progress = false;    ///< doses stay as in the first week
    bool operator==(const Limits&) const = default;
};

struct Verdict {
    std::vector<Reason> against;    ///< musts; empty means allowed
    std::vector<Reason> unwelcome;  ///< shoulds: allowed, but it costs points
    std::vector<Reason> welcome;    ///< rules that prefer it
    bool needs_helper = false;
    Limits limits;  ///< the tightest of those for everything and those for this exercise
    bool allowed() const { return against.empty(); }
};

/// A session with an item that works `working` had better also have one that lowers or works these (S31,
/// S37).
struct Companion {
    RuleId rule;
    std::vector<Muscle> working;
    std::vector<Muscle> lowers;
    std::vector<Muscle> works;
    bool operator==(const Companion&) const = default;
};

struct Screening {
    std::vector<Verdict> verdicts;  ///< in the order of the catalog
    Limits limits;
    std::vector<Companion> companions;
    std::vector<Reason> refusals;   ///< any one of them: no plan can be made
    std::vector<Reason> warnings;   ///< for the therapist
    std::vector<Reason> questions;  ///< what to find out
    std::vector<Reason> drafts;     ///< why the plan stays a draft until somebody signs off (R07)
    std::vector<RuleId> applied;    ///< precautions that hold for this patient, in the order of their file
    std::vector<std::string> not_recorded;
};

}
