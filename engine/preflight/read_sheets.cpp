#include "engine/preflight/printed.h"

#include "engine/preflight/read_block.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pacewise {

namespace {

/// How the week is told: a box a day, or a column a session.
enum class Form { days, columns };

struct Box {
    Area area;
    std::string letter;
};

std::vector<Box> boxes_in(const Block& block)
{
    const std::vector<std::string> letters = letters_in_boxes(block);
    std::vector<Box> boxes;
    for (const PageItem& item : block.items)
        if (const auto* box = std::get_if<TickBox>(&item))
            boxes.push_back({box->area, letters[boxes.size()]});
    return boxes;
}

/// The names of the days, long and short, squeezed.
std::vector<std::string> weekday_names(const Wording& say, bool in_columns)
{
    std::vector<std::string> names;
    for (const Weekday day : all_weekdays) {
        const std::string key = std::string(word_of(day)) + "_short";
        if (!in_columns) names.push_back(squeezed(weekday_words(say, day)));
        if (in_columns && say.has(key)) names.push_back(squeezed(say(key)));
    }
    return names;
}

bool begins_with_any(const std::string& words, const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return words.starts_with(name); });
}

/// A date may stand before its weekday.
bool names_any(const std::string& words, const std::vector<std::string>& names)
{
    return has_digit(words) && std::any_of(names.begin(), names.end(), [&](const std::string& name) {
               return words.find(name) != std::string::npos;
           });
}

class SheetReader {
public:
    explicit SheetReader(const Wording& say)
        : days_(weekday_names(say, false)), columns_(weekday_names(say, true))
    {
    }

    void read(const Block& block, int page)
    {
        if (block.role == BlockRole::running || block.role == BlockRole::decoration) return;
        const std::string words = words_of(block), bare = squeezed(words);
        if (block.role == BlockRole::title) begin_sheet(words, page);
        if (sheets_.empty()) return;
        PrintedSheet& sheet = sheets_.back();
        sheet.words += ' ' + bare;
        sheet.last_page = page;
        if (page == sheet.page) sheet.first_page += ' ' + bare;
        if (block.role == BlockRole::heading) return begin_day(block, words, page);
        if (number_on(block)) return read_item(block, page);
        if (has_tick_box(block)) return read_cell(block, page);
        if (is_column_name(block, bare)) return begin_column(block, words, page);
        if (open_) open_->head += " " + words, open_->words += ' ' + bare;
    }

    std::vector<PrintedSheet> take() { return std::move(sheets_); }

private:
    void begin_sheet(const std::string& words, int page)
    {
        sheets_.push_back({page, page, words, {}, {}, {}});
        open_ = nullptr;
        form_ = Form::days;
    }

    void begin_day(const Block& block, const std::string& words, int page)
    {
        open_ = nullptr;
        if (!names_any(squeezed(words), days_)) return;
        form_ = Form::days;
        sheets_.back().sessions.push_back({page, area_of(block), words, squeezed(words), {}});
        open_ = &sheets_.back().sessions.back();
    }

    /// "Mon 23", alone at the head of a column.
    bool is_column_name(const Block& block, const std::string& bare) const
    {
        constexpr double tall = 3;  // lines
        return bare.size() < 24 && has_digit(bare) && begins_with_any(bare, columns_) &&
               block.role != BlockRole::list_item && area_of(block).height < tall * 30;
    }

    void begin_column(const Block& block, const std::string& words, int page)
    {
        auto& sessions = sheets_.back().sessions;
        form_ = Form::columns;
        item_ = {};
        sessions.push_back({page, area_of(block), words, squeezed(words), {}});
        open_ = &sessions.back();
    }

    void read_item(const Block& block, int page)
    {
        item_ = {page,
                 area_of(block),
                 *number_on(block),
                 squeezed(words_of(block)),
                 {},
                 has_sign(block, Disc::Fill::half),
                 has_sign(block, Disc::Fill::none)};
        if (form_ == Form::columns) open_ = nullptr;
        if (form_ == Form::days && open_) open_->items.push_back(item_);
        add_boxes(boxes_in(block), page);
    }

    void add_boxes(const std::vector<Box>& boxes, int page)
    {
        for (const Box& box : boxes) {
            if (form_ == Form::columns) {
                add_to_column(box, page);
            } else if (open_ && !open_->items.empty()) {
                open_->items.back().letters.push_back(box.letter);
            }
        }
    }

    /// Boxes of one exercise on one day; signs in a cell are of that day alone.
    void read_cell(const Block& block, int page)
    {
        add_boxes(boxes_in(block), page);
        const std::vector<Box> boxes = boxes_in(block);
        PrintedSession* column = form_ == Form::columns ? column_of(boxes.front()) : nullptr;
        if (!column || column->items.empty()) return;
        PrintedItem& item = column->items.back();
        item.half = item.half || has_sign(block, Disc::Fill::half);
        item.empty = item.empty || has_sign(block, Disc::Fill::none);
    }

    PrintedSession* column_of(const Box& box)
    {
        PrintedSession* nearest = nullptr;
        const auto apart = [&](const PrintedSession& session) {
            return std::abs(middle_of(session.place).x - middle_of(box.area).x);
        };
        for (PrintedSession& session : sheets_.back().sessions)
            if (!nearest || apart(session) < apart(*nearest)) nearest = &session;
        return nearest;
    }

    void add_to_column(const Box& box, int page)
    {
        PrintedSession* column = column_of(box);
        if (!column) return;
        const bool open = !column->items.empty() && column->items.back().place == item_.place &&
                          column->items.back().page == item_.page;
        if (!open) column->items.push_back(item_);
        column->items.back().letters.push_back(box.letter);
        column->page = std::min(column->page, page);
    }

    std::vector<std::string> days_, columns_;
    std::vector<PrintedSheet> sheets_;
    PrintedSession* open_ = nullptr;  ///< into sheets_: renewed whenever a session is added
    Form form_ = Form::days;
    PrintedItem item_;
};

}

std::vector<PrintedSheet> read_sheets(const std::vector<Page>& pages, const Wording& say)
{
    SheetReader reader(say);
    for (std::size_t at = 0; at < pages.size(); ++at)
        if (pages[at].part == PagePart::week)
            for (const Block& block : pages[at].blocks) reader.read(block, static_cast<int>(at) + 1);
    return reader.take();
}

}
