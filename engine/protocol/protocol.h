// A published or clinic-made program as data: how many weeks, how often, and how each part of it grows.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/base/id.h"
#include "engine/base/range.h"
#include "engine/base/translations.h"
#include "engine/protocol/ramp.h"
#include "engine/terms/movement.h"
#include "engine/terms/person.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// Consecutive weeks with one timetable: a patient can only follow a routine.
struct ProtocolPhase {
    Translations name;
    int weeks = 1;
    bool continues = false;  ///< the rest of the phase before, which a revision cut in two
    bool operator==(const ProtocolPhase&) const = default;
};

/// Which exercises of its modality a part is made of; an empty list lets all through.
struct PartOnly {
    std::vector<Tag> tags;            ///< at least one of these
    std::vector<Position> positions;  ///< done in one of these
    std::vector<FamilyId> families;
    std::vector<ExerciseId> exercises;
    bool operator==(const PartOnly&) const = default;
};

/// One modality of the protocol.
struct ProtocolPart {
    Range<int> days{0, 7};                              ///< days a week
    std::optional<Range<int>> effort;                   ///< 0 to 10
    std::map<Pace, std::map<RampMeasure, Ramp>> ramps;  ///< how the dose grows, at one or more paces
    bool apart = false;  ///< on days of its own: "walk on the days between" (P30)
    PartOnly only;
    bool operator==(const ProtocolPart&) const = default;
};

struct ProtocolSessions {
    Range<int> per_week{2, 3};
    Range<int> items{1, 8};
    int rest_days = 1;
    bool operator==(const ProtocolSessions&) const = default;
};

/// The most that the weekly load may grow: by percent, and by an allowance that keeps a small start from
/// being trapped (L14, P04).
struct Growth {
    int percent = 20;
    int allow = 40;
    bool operator==(const Growth&) const = default;
};

/// Whom the protocol is for; nothing given means everybody.
struct ProtocolFor {
    std::optional<Range<double>> edss;
    std::optional<Range<int>> age;
    std::vector<std::string> bands;  ///< A, B, B2, C, D (G04)
    bool operator==(const ProtocolFor&) const = default;
};

struct Protocol {
    ProtocolId id;
    Translations title;
    std::string version;
    std::vector<std::string> source;
    ProtocolFor who;
    std::vector<ProtocolPhase> phases;
    ProtocolSessions sessions;
    Growth growth;
    std::optional<int> warm_up_minutes;  ///< a warm-up of its own; without it the first item warms up
    std::map<Modality, ProtocolPart> parts;
    std::vector<int> review_weeks;
    std::vector<int> light_weeks;  ///< planned lighter weeks, outside the growth rule
    Place place;

    int weeks() const;
    /// Weeks count from 1; the phase counts from 0.
    int phase_of(int week) const;
    /// First and last week of the phase.
    Range<int> weeks_of(int phase) const;
    /// The same with the parts that a revision cut from it.
    Range<int> whole_phase_of(int phase) const;
    /// The week begins a phase: the one it lies in is cut in two, where it does not begin one already.
    void split_at(int week);
};

}
