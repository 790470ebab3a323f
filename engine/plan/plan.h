// The finished plan: what the patient takes home. Immutable once made; a change is a new version.
// It holds what was decided and what it was made from, and nothing that can be looked up elsewhere.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"
#include "engine/base/range.h"
#include "engine/base/translations.h"
#include "engine/base/vocabulary.h"
#include "engine/prescribe/dose.h"
#include "engine/prescribe/role.h"
#include "engine/request/banned_place.h"
#include "engine/request/chosen.h"
#include "engine/request/emphasis.h"
#include "engine/request/kept_place.h"
#include "engine/request/override.h"
#include "engine/request/pin.h"
#include "engine/terms/body.h"
#include "engine/terms/person.h"
#include "engine/timetable/day_advice.h"
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
    Seconds spasms{0};  ///< time left for spasms (S24)
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
    std::string older;        ///< SHA-256 of the plan that this one revises; empty for a first plan
    int from_week = 1;        ///< a revision changes nothing before this week
    std::vector<int> splits;  ///< weeks in which a revision cut a phase in two
    std::map<Modality, Pace> briskest_of;  ///< as `briskest`, of single kinds of work where it differed
    Emphasis emphasis = Emphasis::balanced;
    /// Places of the draft before this one, which it was asked to keep; of a revision, `older` tells them.
    std::vector<KeptPlace> kept;
    bool operator==(const MadeFrom&) const = default;
};

struct Certificate {
    int rules = 0;
    long checks = 0;
    int breaches = 0;
    long sequences = 0;  ///< of day versions that were walked, over all weeks
    bool operator==(const Certificate&) const = default;
};

/// For the therapist, not for the patient: what the findings ask for beside the plan.
struct PlanWarning {
    RuleId rule;
    std::string about;
    Translations says;
    bool operator==(const PlanWarning&) const = default;
};

struct Plan {
    std::string id;
    std::string patient;  ///< id of the patient
    ProtocolId protocol;
    int version = 1;
    std::optional<int> revises;         ///< the version that this one was made from
    std::vector<Translations> changes;  ///< since then, in words
    std::string approved_by;            ///< empty while it is a draft
    std::optional<Date> approved_on;
    MadeFrom made;
    PlanMode mode = PlanMode::suggest;
    Date start;
    int weeks = 0;
    std::vector<PlannedPhase> phases;
    std::vector<DayAdvice> dates;  ///< what differs from the timetable, by date and time
    long points = 0;
    std::optional<long> bound;     ///< no legal plan has fewer points than this
    bool proven = false;           ///< no legal plan is better
    std::vector<ScorePart> parts;  ///< add up to `points`
    Certificate certificate;
    std::vector<std::string> not_recorded;
    std::vector<RuleId> applied;  ///< precautions that applied to this patient
    std::vector<PlanWarning> warnings;
    std::vector<Pin> pins;
    std::vector<ExerciseId> bans;
    std::vector<BannedPlace> banned_places;
    std::vector<Override> overrides;
    std::vector<ChosenExercise> chosen;  ///< with mode arrange
    bool operator==(const Plan&) const = default;

    bool is_draft() const { return approved_by.empty(); }
    /// Weeks count from 1, phases from 0.
    int phase_of(int week) const;
    /// The first day that was still open when the plan was made: before it nothing can be changed any more.
    Date open_from() const { return start + std::chrono::days(7 * (made.from_week - 1)); }
};

/// The whole session in this week, in minutes rounded up.
int minutes_of(const PlannedSession&, int week);

}
