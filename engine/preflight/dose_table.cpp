#include "engine/preflight/dose_table.h"

#include "engine/preflight/squeezed.h"
#include "engine/wording/dose_words.h"

#include <algorithm>
#include <optional>

namespace pacewise {

namespace {

/// The weeks that a cell names and nothing else.
std::optional<Range<int>> weeks_in(const std::string& cell, const Inspection& at_hand)
{
    for (const WeekName& name : at_hand.planned.week_names)
        if (cell == name.words) return name.weeks;
    return {};
}

struct Label {
    std::size_t at;
    std::size_t end;
    Range<int> weeks;
};

/// "Week 1: 8 times. Week 2: 12 times.": where each begins, in their order.
std::vector<Label> labels_in(const std::string& cell, const Inspection& at_hand)
{
    std::vector<Label> labels;
    for (const WeekName& name : at_hand.planned.week_names)
        if (const std::size_t at = cell.find(name.label); at != std::string::npos)
            labels.push_back({at, at + name.label.size(), name.weeks});
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.at < b.at; });
    return labels;
}

/// The dose of each week that the cell tells; one without names of weeks is for all of `weeks`.
void add_cell(std::map<int, ToldDoses>& doses, std::size_t version, const std::string& cell, Range<int> weeks,
              const Inspection& at_hand)
{
    const std::vector<Label> labels = labels_in(cell, at_hand);
    const auto tell = [&](Range<int> of, std::string words) {
        while (!labels.empty() && words.ends_with('.')) words.pop_back();
        for (int week = of.least; week <= of.most; ++week) doses[week][version] = words;
    };
    if (labels.empty()) tell(weeks, cell);
    for (std::size_t at = 0; at < labels.size(); ++at) {
        const std::size_t end = at + 1 < labels.size() ? labels[at + 1].at : cell.size();
        tell(labels[at].weeks, cell.substr(labels[at].end, end - labels[at].end));
    }
}

bool is_head(const PrintedRow& row, const Wording& say)
{
    return std::any_of(row.begin(), row.end(), [&](const std::string& cell) {
        return cell == squeezed(say("tired_full")) ||
               cell == squeezed(say("tired", {{"range", say("tired_full")}}));
    });
}

/// A short card without day versions tells its dose in a line and has no table.
std::vector<PrintedRow> rows_of(const PrintedCard& printed, const PlannedCard& card,
                                const Inspection& at_hand)
{
    if (!printed.table.empty()) return printed.table;
    for (const std::string& line : printed.sentences) {
        const std::string words = squeezed(line);
        if (!labels_in(words, at_hand).empty()) return {{words}};
        for (const auto& [week, doses] : card.weeks)
            for (const Dose& dose : doses[0])
                if (words == squeezed(dose_words(at_hand.say(), dose, SideUse::both))) return {{words}};
    }
    return {};
}

}

std::map<int, ToldDoses> told_doses(const PrintedCard& printed, const PlannedCard& card,
                                    const Inspection& at_hand)
{
    std::map<int, ToldDoses> doses;
    std::optional<Range<int>> weeks;
    if (!card.weeks.empty()) weeks = Range<int>{card.weeks.begin()->first, card.weeks.rbegin()->first};
    for (PrintedRow row : rows_of(printed, card, at_hand)) {
        if (is_head(row, at_hand.say()) || row.empty()) continue;
        if (const auto named = weeks_in(row.front(), at_hand)) {
            weeks = named;
            row.erase(row.begin());
        }
        if (row.empty() || !weeks) continue;
        row.resize(3);
        for (std::size_t version = 0; version < row.size(); ++version)
            add_cell(doses, version, row[version], *weeks, at_hand);
    }
    return doses;
}

}
