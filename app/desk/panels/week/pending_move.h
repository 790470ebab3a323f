// A move that waits until it is known which places are legal: dropped by mouse, or asked for by key.
#pragma once

#include "app/desk/panels/scene.h"

#include <variant>

namespace pacewise {

struct WeekFrame;

/// A session, or with no time the only place of a day.
struct WeekSpot {
    Weekday day = Weekday::mon;
    std::optional<ClockTime> at{};
    bool operator==(const WeekSpot&) const = default;
};

/// To the nearest legal place on the day before or after, or earlier and later on the same day.
enum class WeekStep { day_before, day_after, earlier, later };

struct PendingMove {
    std::shared_ptr<const Plan> plan;  ///< another plan came: the move is forgotten
    PlanQuestion question;             ///< MovesQuestion or PlacesQuestion
    std::variant<WeekSpot, WeekStep> to;
};

/// Null when no session can begin there, or the exercise stands there already.
const MoveTo* place_at(const std::vector<MoveTo>&, const WeekSpot&);
/// The nearest legal place in this direction; null when there is none.
const MoveTo* step_from(const std::vector<MoveTo>&, const ItemPlace&, WeekStep);

/// Does what waits as soon as the answer is there, else asks for it.
void work_off_pending(WeekFrame&);

/// "no cost", "12 points more"
std::string points_words(const Ui&, long points);
/// Why it may not stand there, in one sentence.
std::string reason_words(const Ui&, const Change&);

}
