// What a therapist could change so that a plan exists: wishes, hours, things at home and how often the
// protocol asks. As values, so that a button can apply one. A rule that protects the patient is never among
// them.
#pragma once

#include "engine/request/request.h"

#include <optional>
#include <string>
#include <variant>

namespace pacewise {

/// A free window ends later.
struct MoreTime {
    Weekday day = Weekday::mon;
    Window before;
    int minutes = 0;  ///< more
    bool operator==(const MoreTime&) const = default;
};
/// Free time on a day without any.
struct FreeDay {
    Weekday day = Weekday::mon;
    Window window;
    bool operator==(const FreeDay&) const = default;
};
struct LiftPin {
    Pin pin;
    bool operator==(const LiftPin&) const = default;
};
struct LiftBan {
    ExerciseId exercise;
    bool operator==(const LiftBan&) const = default;
};
/// It may stand there again.
struct LiftBannedPlace {
    BannedPlace place;
    bool operator==(const LiftBannedPlace&) const = default;
};
struct GetThing {
    Equipment thing = Equipment::chair;
    bool operator==(const GetThing&) const = default;
};
/// Somebody helps in this free window.
struct HelperThere {
    Weekday day = Weekday::mon;
    Window window;
    bool operator==(const HelperThere&) const = default;
};
/// The protocol asks for a kind of work (or, without one, for sessions) on so many days a week at the least.
struct FewerDays {
    std::optional<Modality> modality;
    int least = 0;
    bool operator==(const FewerDays&) const = default;
};
/// A session has at most so many items.
struct FewerItems {
    int most = 1;
    bool operator==(const FewerItems&) const = default;
};
struct OtherProtocol {
    std::shared_ptr<const Protocol> protocol;
    bool operator==(const OtherProtocol&) const = default;
};

using RequestChange = std::variant<LiftPin, LiftBan, LiftBannedPlace, GetThing, MoreTime, FreeDay,
                                   HelperThere, FewerItems, FewerDays, OtherProtocol>;

void apply(const RequestChange&, Request&);
Request changed(Request, const std::vector<RequestChange>&);
/// How much it changes: about the trouble it is for patient and therapist, 5 minutes more on one day being 1.
int effort_of(const RequestChange&);

}
