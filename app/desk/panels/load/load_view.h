// Minutes and load over the whole program, worked out once for each plan: what the chart shows, and the words
// for each of its days.
#pragma once

#include "app/desk/panels/scene.h"

#include <memory>
#include <string>
#include <vector>

namespace pacewise {

struct LoadWeek {
    int phase = 0;  ///< from 0
    WeekMinutes minutes;
    long sum = 0;
    bool review = false, light = false;
    bool begins_phase = false;
};

struct LoadView {
    std::shared_ptr<const PlanFacts> of;
    std::string language;
    std::vector<std::string> phases;  ///< their names
    std::vector<LoadWeek> weeks;
    std::vector<DayLoad> days;
    std::vector<Modality> kinds;  ///< that the plan has at all
    long most_minutes = 1, most_load = 1;
    int tightest = 0;  ///< the day that comes nearest to its capacity

    int week_of(int day) const { return day / 7 + 1; }
};

LoadView load_view(const Ui&, const Scene&);
/// Everything about one day and its week, in one sentence.
std::string words_of_day(const Ui&, const LoadView&, int day);
/// "lighter version", "moved"
std::string change_words(const Ui&, DateChange);

}
