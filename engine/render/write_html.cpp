#include "engine/render/write_html.h"

#include "engine/base/contract.h"
#include "engine/base/text.h"
#include "engine/render/html_shapes.h"
#include "engine/render/html_style.h"
#include "engine/render/pdf_metadata.h"

#include <algorithm>
#include <array>
#include <vector>

namespace pacewise {

namespace {

bool reads_from_the_right(const std::string& language)
{
    constexpr std::array<std::string_view, 4> languages{"ar", "fa", "he", "ur"};
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

std::string points(const char* name, double value)
{
    return std::string(name) + ":" + number_text(value) + "pt";
}

using Items = std::span<const PageItem>;

class HtmlPages {
public:
    explicit HtmlPages(bool from_the_right) : from_the_right_(from_the_right) {}

    void add(const Page& page)
    {
        width_ = page.width;
        written_ +=
            "<section style=\"" + points("width", page.width) + ";" + points("height", page.height) + "\">\n";
        for (const Block& block : page.blocks) add(block);
        leave();
        written_ += "</section>\n";
    }
    const std::string& written() const { return written_; }

private:
    void add(const Block& block)
    {
        switch (block.role) {
        case BlockRole::title: title_seen_ = true; return add_words("h1", block);
        case BlockRole::heading:
        case BlockRole::card_heading: return add_words(title_seen_ ? "h2" : "h1", block);
        case BlockRole::paragraph:
        case BlockRole::caption: return add_words("p", block);
        case BlockRole::list_item:
            enter("ul", " role=\"list\"");
            written_ +=
                "<li" + language_of(block) + ">" + untold(block.items) + told(block.items) + "</li>\n";
            return;
        case BlockRole::table_head: return add_row("th", " scope=\"col\"", block);
        case BlockRole::table_row: return add_row("td", "", block);
        case BlockRole::figure: return add_figure(block);
        case BlockRole::running:
            written_ += "<div aria-hidden=\"true\">" + untold(block.items) + told(block.items) + "</div>\n";
            return;
        case BlockRole::decoration: written_ += untold(block.items) + words_alone(block.items); return;
        }
    }

    /// Lists and tables go on until something else is said.
    void enter(const std::string& group, const std::string& attributes)
    {
        if (group_ == group) return;
        leave();
        group_ = group;
        written_ += "<" + group + attributes + ">\n";
    }
    void leave()
    {
        if (!group_.empty()) written_ += "</" + group_ + ">\n";
        group_.clear();
    }

    static std::string language_of(const Block& block)
    {
        return block.language.empty() ? std::string() : " lang=\"" + escaped(block.language) + "\"";
    }

    void add_words(const std::string& tag, const Block& block)
    {
        leave();
        const std::string words = told(block.items);
        written_ += untold(block.items);
        if (!words.empty()) written_ += "<" + tag + language_of(block) + ">" + words + "</" + tag + ">\n";
    }

    void add_figure(const Block& block)
    {
        leave();
        std::vector<const PageItem*> shapes;
        for (const PageItem& item : block.items) shapes.push_back(&item);
        written_ += "<figure role=\"img\" aria-label=\"" + escaped(block.alt) + "\">" +
                    svg_of(shapes, " aria-hidden=\"true\"") + "</figure>\n";
    }

    void add_row(const std::string& tag, const std::string& scope, const Block& block)
    {
        if (group_ != "table") first_row_head_ = tag == "th";
        if (group_ != "table") columns_ = block.cells.size();
        enter("table", "");
        written_ += untold(block.items) + "<tr" + language_of(block) + ">";
        Items items = block.items;
        for (std::size_t at = 0; at < block.cells.size(); ++at) {
            const std::size_t count = std::min(block.cells[at], items.size());
            const bool names_row = tag == "td" && !first_row_head_ && at == 0;
            const std::string name = names_row ? "th" : tag;
            const std::string span = block.cells.size() == 1 && columns_ > 1
                                         ? " colspan=\"" + std::to_string(columns_) + "\""
                                         : std::string();
            written_ += "<" + name + (names_row ? " scope=\"row\"" : scope) + span + ">" +
                        told(items.first(count)) + "</" + name + ">";
            items = items.subspan(count);
        }
        written_ += "</tr>\n";
    }

    static bool is_told(const PageItem& item)
    {
        const auto* disc = std::get_if<Disc>(&item);
        return std::holds_alternative<TextRun>(item) || (disc && !disc->alt.empty());
    }

    /// Borders and boxes.
    static std::string untold(Items items)
    {
        std::vector<const PageItem*> shapes;
        for (const PageItem& item : items)
            if (!is_told(item)) shapes.push_back(&item);
        return svg_of(shapes, " class=\"drawn\" aria-hidden=\"true\"");
    }

    std::string told(Items items) const
    {
        std::string words;
        for (const PageItem& item : items) {
            if (const auto* run = std::get_if<TextRun>(&item)) words += span_of(*run);
            const auto* disc = std::get_if<Disc>(&item);
            if (!disc || disc->alt.empty()) continue;
            const std::array<const PageItem*, 1> sign{&item};
            words += svg_of(sign, " role=\"img\" aria-label=\"" + escaped(disc->alt) + "\"") + " ";
        }
        return words;
    }

    /// Words that only decorate are seen, not read.
    std::string words_alone(Items items) const
    {
        const std::string words = told(items);
        return words.empty() ? words : "<div aria-hidden=\"true\">" + words + "</div>\n";
    }

    std::string span_of(const TextRun& run) const
    {
        // Browsers put the feet of the letters a little lower than the PDF does.
        constexpr double lower = 0.038;
        const std::string side =
            from_the_right_ ? points("right", width_ - run.area.right()) : points("left", run.area.x);
        const bool pale = run.ink == white;
        return "<span" + std::string(run.bold ? " class=\"b\"" : "") + " style=\"" + side + ";" +
               points("top", run.area.y - lower * run.size) + ";" + points("font-size", run.size) +
               (pale ? ";color:#fff" : "") + "\">" + escaped(run.text) + "</span> ";
    }

    bool from_the_right_;
    std::string written_;
    std::string group_;  ///< the list or table that is open
    double width_ = 0;
    bool title_seen_ = false;
    bool first_row_head_ = false;
    std::size_t columns_ = 1;
};

}

std::string write_html(std::span<const Page> pages, const HtmlInfo& info)
{
    PACEWISE_REQUIRE(!pages.empty(), "a document has at least one page");
    const bool from_the_right = reads_from_the_right(info.language);
    HtmlPages html(from_the_right);
    for (const Page& page : pages) html.add(page);
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(info.language) + "\" dir=\"" +
           (from_the_right ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"utf-8\">\n" +
           "<meta name=\"viewport\" content=\"width=device-width\">\n" +
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; img-src data:\">\n<title>" +
           escaped(info.title) + "</title>\n<style>\n" + html_style(pages[0].width, pages[0].height) +
           "</style>\n</head>\n<body>\n" + html.written() + "</body>\n</html>\n";
}

}
