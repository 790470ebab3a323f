#include "tests/scenarios/blind_reader.h"

#include "engine/base/text.h"

#include <algorithm>
#include <optional>
#include <regex>

namespace sample {

using namespace pacewise;

namespace {

const char* const long_names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                  "Friday", "Saturday", "Sunday"};

/// The days whose long or short names stand in these words.
std::vector<Weekday> days_in(const std::string& words)
{
    std::vector<Weekday> found;
    for (std::size_t at = 0; at < 7; ++at)
        if (words.find(std::string(long_names[at]).substr(0, 3)) != std::string::npos)
            found.push_back(all_weekdays[at]);
    return found;
}

/// Reads line by line; what stands before the first day and after the last belongs to no exercise.
class Reader {
public:
    void hear(const std::string& line)
    {
        std::smatch found;
        if (line.starts_with("When to stop")) return begin_stop(line);
        for (const char* after : {"On these dates", "Good to know", "More to know"})
            if (line.starts_with(after)) return leave_week();
        if (!over_ && std::regex_search(line, found, day_line)) return begin_day(line, found);
        if (line.starts_with("Tick a box")) return begin_table(line);
        if (std::regex_search(line, found, foot_line)) return close_item();
        if (place_ == Place::day && line.starts_with("Rest day")) return hear_clock(line);
        if (place_ == Place::stop) return hear_stop(line);
        if (place_ == Place::table_head) return hear_column(line);
        if (place_ != Place::elsewhere) hear_item(line);
    }
    HeardWeek finish()
    {
        close_item();
        return std::move(week_);
    }

private:
    enum class Place { elsewhere, day, table_head, table, stop };

    void leave_week()
    {
        close_item();
        place_ = Place::elsewhere;
        over_ = true;
    }
    void begin_stop(const std::string& line)
    {
        close_item();
        place_ = Place::stop;
        week_.stop = {line};
    }
    /// A line that begins with capitals begins a sign; others go on with it.
    void hear_stop(const std::string& line) { week_.stop.push_back(line); }
    void begin_day(const std::string& line, const std::smatch& found)
    {
        close_item();
        place_ = Place::day;
        days_ = days_in(found[0].str());
        const bool rests = line.find("Rest day") != std::string::npos;
        for (const Weekday day : days_)
            if (!rests) week_.days[day];
        hear_clock(line);
    }
    void hear_clock(const std::string& line)
    {
        std::smatch clock;
        if (!std::regex_search(line, clock, clock_time)) return;
        for (const Weekday day : days_) week_.clock[day] = clock[0].str();
    }
    void begin_table(const std::string& line)
    {
        close_item();
        columns_.clear();  // the head of a table stands again on the next page
        place_ = Place::table_head;
        static const std::string how = "Tick a box in the column of the day.";
        if (line.starts_with(how)) hear_column(line.substr(how.size()));
    }
    void hear_column(const std::string& line)
    {
        if (std::regex_search(line, numbered) && !std::regex_match(line, length_line)) {
            place_ = Place::table;
            return hear_item(line);
        }
        for (const Weekday day : days_in(line)) columns_.push_back(day), week_.days[day];
        std::smatch clock;
        if (std::regex_search(line, clock, clock_time) && !columns_.empty())
            week_.clock[columns_.back()] = clock[0].str();
    }
    void hear_item(const std::string& line)
    {
        std::smatch found;
        const bool is_dose = std::regex_search(line, dose_line);
        if (!is_dose && std::regex_match(line, found, numbered)) {
            close_item();
            item_ = HeardItem{std::stoi(found[2]), found[3], trimmed(found[1].str() + letters_), {}};
            letters_.clear();
            return;
        }
        if (std::regex_match(line, only_letters)) return hear_letters(line);
        if (!item_) return;
        if (is_dose || !item_->dose.empty())
            item_->dose += (item_->dose.empty() ? "" : " ") + line;
        else
            item_->name += " " + line;
    }
    /// Large boxes stand on a line of their own above the name. In a table the letters of all days follow the
    /// dose: "R L R L".
    void hear_letters(const std::string& line)
    {
        if (place_ != Place::table) {
            letters_ = line;
            return;
        }
        if (!item_) return;
        for (const std::string& letter : split(line, ' '))
            if (item_->boxes.find(letter) == std::string::npos)
                item_->boxes += (item_->boxes.empty() ? "" : " ") + letter;
    }
    void close_item()
    {
        if (!item_) return;
        for (const Weekday day : days_of_item()) week_.days[day].push_back(*item_);
        item_.reset();
    }
    /// In a table the days follow the dose where they are not all: "8 times · Mon, Thu".
    std::vector<Weekday> days_of_item()
    {
        if (place_ != Place::table && columns_.empty()) return days_;
        const std::size_t at = item_->dose.rfind(" · ");
        if (at == std::string::npos) return columns_;
        const std::vector<Weekday> days = days_in(item_->dose.substr(at));
        item_->dose.resize(at);
        return days;
    }

    const std::regex day_line{"^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \\d+( \\w+)?(, )?)+"};
    const std::regex clock_time{"\\d{1,2}:\\d\\d"};
    const std::regex foot_line{
        "page \\d+ of|^DRAFT|version \\d|^(\\d+ )?· \\d|^\\d+ \\w+ 20\\d\\d$|^Riverside"};
    const std::regex numbered{"^((?:[LR] )*)(\\d{1,2}) ([^\\d].*)$"};
    const std::regex length_line{"^\\d+ min$"};
    const std::regex dose_line{"^\\d+ (times?|seconds?|minutes?|breaths?|steps?|rounds?)\\b"};
    const std::regex only_letters{"^([LR] ?)+$"};

    Place place_ = Place::elsewhere;
    HeardWeek week_;
    std::vector<Weekday> days_, columns_;
    std::optional<HeardItem> item_;
    std::string letters_;
    bool over_ = false;
};

}

HeardWeek heard_week(const std::string& text)
{
    Reader reader;
    std::string lines = text;
    std::replace(lines.begin(), lines.end(), '\f', '\n');  // between two pages
    for (const std::string& line : split(lines, '\n'))
        if (const std::string words = trimmed(line); !words.empty()) reader.hear(words);
    return reader.finish();
}

}
