#include "engine/render/tag_pages.h"

#include "engine/render/label.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pacewise {

namespace {

const Disc* told_disc(const PageItem& item)
{
    const auto* disc = std::get_if<Disc>(&item);
    return disc && !disc->alt.empty() ? disc : nullptr;
}

bool is_text(const PageItem& item) { return std::holds_alternative<TextRun>(item); }

using Items = std::span<const PageItem>;

class Tagger {
public:
    explicit Tagger(std::size_t pages)
    {
        made_.pages.resize(pages);
        made_.document.name = "Document";
    }

    void add(const Page& page)
    {
        const bool same_part = page_ > 0 && part_ == page.part;
        if (!same_part) section_ = &made_.document.parts.emplace_back(Tag{"Sect"});
        part_ = page.part;
        height_ = page.height, width_ = page.width;
        for (const Block& block : page.blocks) add(block);
        ++page_;
    }
    TaggedPages take()
    {
        std::erase_if(made_.document.parts, [](const Tag& part) { return part.parts.empty(); });
        return std::move(made_);
    }

private:
    void add(const Block& block)
    {
        switch (block.role) {
        case BlockRole::title: title_seen_ = true; return add_words("H1", block);
        case BlockRole::heading:
        case BlockRole::card_heading: return add_words(title_seen_ ? "H2" : "H1", block);
        case BlockRole::paragraph:
        case BlockRole::caption: return add_words("P", block);
        case BlockRole::list_item: return add_list_item(block);
        case BlockRole::table_head:
        case BlockRole::table_row: return add_row(block);
        case BlockRole::figure: return add_figure(block);
        case BlockRole::running: return draw(Told::running, block.items);
        case BlockRole::decoration: return draw(Told::no, block.items);
        }
    }

    std::vector<MarkedItems>& marks() { return made_.pages[page_]; }

    MarkedItems& new_mark(Told told)
    {
        marks().push_back({told, {}});
        return marks().back();
    }

    void draw(Told told, Items items)
    {
        if (items.empty()) return;
        MarkedItems& mark = new_mark(told);
        for (const PageItem& item : items) mark.items.push_back(&item);
    }

    /// Borders and boxes under the words.
    void draw_untold(Items items)
    {
        MarkedItems mark{Told::no, {}};
        for (const PageItem& item : items)
            if (!is_text(item) && !told_disc(item)) mark.items.push_back(&item);
        if (!mark.items.empty()) marks().push_back(std::move(mark));
    }

    Tag last_mark() const
    {
        return {{}, static_cast<int>(page_), static_cast<int>(made_.pages[page_].size()) - 1};
    }

    Tag picture(const std::string& alt, Items items)
    {
        draw(Told::yes, items);
        Tag tag{"Figure", static_cast<int>(page_)};
        tag.alt = alt;
        tag.box = box_around(items);
        tag.parts.push_back(last_mark());
        return tag;
    }

    std::vector<double> box_around(Items items) const
    {
        double left = width_, top = height_, right = 0, bottom = 0;
        for (const PageItem& item : items) {
            const Area area = area_of(item);
            left = std::min(left, area.x), right = std::max(right, area.right());
            top = std::min(top, area.y), bottom = std::max(bottom, area.bottom());
        }
        return {std::max(0.0, left), std::max(0.0, height_ - bottom), std::min(width_, right),
                std::min(height_, height_ - top)};
    }

    /// Words and signs with words of their own, in their order, below `parent`.
    void add_told(Tag& parent, Items items)
    {
        for (std::size_t at = 0; at < items.size();) {
            if (const Disc* disc = told_disc(items[at])) {
                parent.parts.push_back(picture(disc->alt, items.subspan(at, 1)));
                ++at;
            } else if (is_text(items[at])) {
                at = add_runs(parent, items, at);
            } else {
                ++at;
            }
        }
    }

    /// All runs up to the next sign as one mark; returns where they end.
    std::size_t add_runs(Tag& parent, Items items, std::size_t at)
    {
        MarkedItems& mark = new_mark(Told::yes);
        for (; at < items.size() && !told_disc(items[at]); ++at)
            if (is_text(items[at])) mark.items.push_back(&items[at]);
        parent.parts.push_back(last_mark());
        return at;
    }

    Tag& child(Tag& parent, std::string name)
    {
        parent.parts.push_back(Tag{std::move(name)});
        return parent.parts.back();
    }

    /// The last child when it has this name, else a new one.
    Tag& open(Tag& parent, const std::string& name)
    {
        if (!parent.parts.empty() && parent.parts.back().name == name) return parent.parts.back();
        return child(parent, name);
    }

    void add_words(const std::string& name, const Block& block)
    {
        draw_untold(block.items);
        Tag tag{name};
        tag.language = block.language;
        add_told(tag, block.items);
        if (!tag.parts.empty()) section_->parts.push_back(std::move(tag));
    }

    void add_figure(const Block& block)
    {
        if (!block.items.empty()) section_->parts.push_back(picture(block.alt, block.items));
    }

    void add_list_item(const Block& block)
    {
        draw_untold(block.items);
        Tag item{"LI"};
        item.language = block.language;
        Items rest = block.items;
        const std::string numbering = add_label(item, rest);
        Tag body{"LBody"};
        add_told(body, rest);
        if (body.parts.empty()) return;
        item.parts.push_back(std::move(body));
        Tag& list = open(*section_, "L");
        if (list.numbering.empty()) list.numbering = numbering;
        list.parts.push_back(std::move(item));
    }

    /// Takes a bullet or a number that stands before the words; returns how the list counts.
    std::string add_label(Tag& item, Items& items)
    {
        const auto first = std::find_if(items.begin(), items.end(), is_text);
        const bool more = first != items.end() && std::any_of(first + 1, items.end(), is_text);
        if (!more || !is_label(std::get<TextRun>(*first).text)) return {};
        const auto at = static_cast<std::size_t>(first - items.begin());
        if (std::any_of(items.begin(), first, [](const PageItem& each) { return told_disc(each); }))
            return {};
        add_runs(child(item, "Lbl"), items.first(at + 1), at);
        items = items.subspan(at + 1);
        return numbering_of(std::get<TextRun>(*first).text);
    }

    /// A table that goes on over the page may begin there with a cell across all columns, and only the next
    /// row tells how many these are.
    void widen(Tag& table, int columns)
    {
        if (columns <= columns_) return;
        columns_ = columns;
        for (Tag& row : table.parts)
            if (row.parts.size() == 1) row.parts.front().columns = columns;
    }

    void add_row(const Block& block)
    {
        draw_untold(block.items);
        Tag& table = open(*section_, "Table");
        const bool head = block.role == BlockRole::table_head;
        if (table.parts.empty()) {
            has_head_ = head;
            columns_ = static_cast<int>(block.cells.size());
        }
        widen(table, static_cast<int>(block.cells.size()));
        Tag& row = child(table, "TR");
        row.language = block.language;
        Items items = block.items;
        for (std::size_t at = 0; at < block.cells.size(); ++at) {
            Tag& cell = child(row, head || (!has_head_ && at == 0) ? "TH" : "TD");
            if (cell.name == "TH") cell.scope = head ? "Column" : "Row";
            if (block.cells.size() == 1) cell.columns = std::max(1, columns_);
            const std::size_t count = std::min(block.cells[at], items.size());
            add_told(cell, items.first(count));
            items = items.subspan(count);
        }
    }

    TaggedPages made_;
    Tag* section_ = nullptr;
    std::size_t page_ = 0;
    PagePart part_ = PagePart::blank;
    double width_ = 0;
    double height_ = 0;
    bool title_seen_ = false;
    bool has_head_ = false;  ///< of the table that is being read
    int columns_ = 1;
};

}

TaggedPages tag_pages(std::span<const Page> pages)
{
    Tagger tagger(pages.size());
    for (const Page& page : pages) tagger.add(page);
    return tagger.take();
}

}
