// The finished plan: what the patient takes home. Immutable once made; a change is a new version.
// It holds what was decided and what it was made from, and nothing that can be looked up elsewhere.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"
#include "engine/base/range.h"
#include "engine/base/vocabulary.h"
#include "engine/prescribe/dose.h"
#include "engine/prescribe/role.h"
#include "engine/request/pin.h"
#include "engine/terms/body.h"
#include "engine/terms/person.h"
#include "engine/timetable/score_part.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// The three forms of a session: all of it, less of it on a tired day, the least on a bad one.
enum class DayVersion { full, lighter, least };
template <> std::span<const Word<DayVersion>> vocabulary();

struct PlannedItem {
    ExerciseId exercise;
    ItemRole role = ItemRole::main;
    SideUse sides = SideUse::both;  ///< each: one side at a time, `first` before the other
    Side side = Side::both;         ///< the one side that is trained, or both
    Side first = Side::both;        ///< with both sides one at a time: the weaker one, which begins (B46)
    std::map<int, Dose> doses;      ///< by week, for every week of the phase
    bool operator==(const PlannedItem&) const = default;
};

/// An item of a shorter day version: an index into the session's items, with its smaller doses.
struct ShorterItem {
    int item = 0;
    std::map<int, Dose> doses;
    bool operator==(const ShorterItem&) const = default;
};

struct PlannedSession {
    Weekday day = Weekday::mon;
    ClockTime at;
    bool training = true;            ///< false for a few stretches on a rest day
    std::vector<PlannedItem> items;  ///< in the order they are done
    std::vector<ShorterItem> lighter;
    std::vector<ShorterItem> least;
    bool operator==(const PlannedSession&) const = default;
};

struct PlannedPhase {
    std::string name;  ///< in English; the protocol has the other languages
    Range<int> weeks{1, 1};
    std::map<Modality, Pace> pace;
    std::vector<PlannedSession> sessions;  ///< by day and time
    bool operator==(const PlannedPhase&) const = default;
};

/// What a plan was made from; enough to make it again and compare (promise 8).
struct MadeFrom {
    std::string by;
    std::uint64_t seed = 1;
    long search_steps = 0;
    Pace briskest = Pace::steady;  ///< the pace was never brisker than this
    std::string patient;           ///< SHA-256 of the files
    std::string exercises;
    std::string protocol;
    std::string clinic;
    bool operator==(const MadeFrom&) const = default;
};

struct Certificate {
    int rules = 0;
    long checks = 0;
    int breaches = 0;
    bool operator==(const Certificate&) const = default;
};

struct Plan {
    std::string id;
    std::string patient;  ///< id of the patient
    ProtocolId protocol;
    int version = 1;
    std::string approved_by;  ///< empty while it is a draft
    std::optional<Date> approved_on;
    MadeFrom made;
    std::string mode = "suggest";
    Date start;
    int weeks = 0;
    std::vector<PlannedPhase> phases;
    long points = 0;
    std::vector<ScorePart> parts;  ///< add up to `points`
    Certificate certificate;
    std::vector<std::string> not_recorded;
    std::vector<RuleId> applied;  ///< precautions that applied to this patient
    std::vector<Pin> pins;
    std::vector<ExerciseId> bans;
    bool operator==(const Plan&) const = default;

    bool is_draft() const { return approved_by.empty(); }
    /// Weeks count from 1, phases from 0.
    int phase_of(int week) const;
};

/// The whole session in this week, in minutes rounded up.
int minutes_of(const PlannedSession&, int week);

}
