// One week of the plan in the words of the desk, worked out once for each plan and week: what stands in every
// column, how long it takes, and how it loads the day.
#pragma once

#include "app/desk/panels/scene.h"
#include "app/desk/panels/week/day_notes.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace pacewise {

struct ItemView {
    ItemPlace place;
    std::string name;     ///< as short as it can be told from the others
    std::string details;  ///< "2 × 10 · left"
    std::string whole;    ///< all that is known, for under the mouse
    bool pinned = false;
};

struct SessionView {
    ClockTime at;
    std::string length;  ///< "24 min"
    bool training = true;
    long load = 0;
    std::vector<ItemView> items;
    /// "tue 09:00"
    std::string id;
};

struct DayView {
    Weekday day = Weekday::mon;
    Date date;
    std::string name;  ///< "Mon 23"
    bool free = true;  ///< has time for a session at all
    long carried = 0, capacity = 0;
    bool tight = false;
    std::string load_words;  ///< empty where nothing is known
    std::vector<DayNote> notes;
    std::vector<SessionView> sessions;
    bool trains() const;
};

/// What a view was made from; it holds as long as this is the same.
struct WeekSource {
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const Request> request;
    std::shared_ptr<const PlanFacts> facts;
    std::shared_ptr<const RequestFacts> request_facts;
    int phase = 0;  ///< from 0
    int week = 1;
    std::string language;
    bool operator==(const WeekSource&) const = default;
};

struct WeekView {
    WeekSource of;
    std::array<DayView, 7> days;
};

/// The phase and week that are chosen, or the nearest ones that the plan has. Care: only with a plan.
WeekSource shown_week(const Ui&, const Scene&);
WeekView week_view(const Ui&, const Scene&, WeekSource);

/// The pin that holds this item on its day; null when none does.
const Pin* pin_of(const Request&, const ItemPlace&);
/// Null when it does not stand there.
const ItemView* item_in(const WeekView&, const ItemPlace&);

}
