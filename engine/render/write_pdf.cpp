#include "engine/render/write_pdf.h"

#include "engine/base/contract.h"
#include "engine/render/finish_pdf.h"
#include "engine/render/pdf_canvas.h"

#include <cairo-pdf.h>
#include <memory>
#include <optional>

namespace pacewise {

namespace {

struct Closed {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, Closed>;
using Cairo = std::unique_ptr<cairo_t, Closed>;

/// A part of the structure tree; it ends with its scope.
class Tagged {
public:
    Tagged(cairo_t* cairo, const char* tag) : cairo_(cairo), tag_(tag) { cairo_tag_begin(cairo_, tag_, ""); }
    ~Tagged() { cairo_tag_end(cairo_, tag_); }
    Tagged(const Tagged&) = delete;
    Tagged& operator=(const Tagged&) = delete;

private:
    cairo_t* cairo_;
    const char* tag_;
};

/// Null for what a screen reader passes over.
const char* tag_of(BlockRole role)
{
    switch (role) {
    case BlockRole::title: return "H1";
    case BlockRole::heading:
    case BlockRole::card_heading: return "H2";
    case BlockRole::paragraph: return "P";
    case BlockRole::list_item: return "LI";
    case BlockRole::figure: return "Figure";
    case BlockRole::caption: return "Caption";
    case BlockRole::decoration: return nullptr;
    }
    return nullptr;
}

bool is_told_disc(const PageItem& item)
{
    const auto* disc = std::get_if<Disc>(&item);
    return disc && !disc->alt.empty();
}

bool is_text(const PageItem& item) { return std::holds_alternative<TextRun>(item); }

/// A run of words under one tag, until a sign comes. Care: Cairo loses words that stand beside a nested tag
/// without a tag of their own.
void draw_told(cairo_t* cairo, const PdfCanvas& canvas, const Block& block)
{
    const char* words_tag = block.role == BlockRole::list_item ? "LBody" : "Span";
    std::optional<Tagged> words;
    for (const PageItem& item : block.items) {
        if (is_text(item)) {
            if (!words) words.emplace(cairo, words_tag);
            std::visit(canvas, item);
        } else if (is_told_disc(item)) {
            words.reset();
            const Tagged sign(cairo, "Figure");
            std::visit(canvas, item);
        }
    }
}

/// Borders and boxes first and untagged, then the words and the signs with words of their own.
void draw_words(cairo_t* cairo, const PdfCanvas& canvas, const Block& block)
{
    for (const PageItem& item : block.items)
        if (!is_text(item) && !is_told_disc(item)) std::visit(canvas, item);
    const Tagged tagged(cairo, tag_of(block.role));
    draw_told(cairo, canvas, block);
}

void draw_block(cairo_t* cairo, const PdfCanvas& canvas, const Block& block)
{
    switch (block.role) {
    case BlockRole::decoration:
        for (const PageItem& item : block.items) std::visit(canvas, item);
        return;
    case BlockRole::figure: {
        const Tagged tagged(cairo, "Figure");
        for (const PageItem& item : block.items) std::visit(canvas, item);
        return;
    }
    case BlockRole::title:
    case BlockRole::heading:
    case BlockRole::card_heading:
    case BlockRole::paragraph:
    case BlockRole::list_item:
    case BlockRole::caption: draw_words(cairo, canvas, block); return;
    }
}

void draw_page(cairo_t* cairo, const PdfCanvas& canvas, const Page& page)
{
    const Tagged part(cairo, "Sect");
    std::optional<Tagged> list;
    for (const Block& block : page.blocks) {
        if (block.role == BlockRole::decoration) {
            draw_block(cairo, canvas, block);
            continue;
        }
        const bool in_list = block.role == BlockRole::list_item;
        if (in_list && !list) list.emplace(cairo, "L");
        if (!in_list) list.reset();
        draw_block(cairo, canvas, block);
    }
}

/// In the order in which they are drawn.
std::vector<std::string> alternatives(std::span<const Page> pages)
{
    std::vector<std::string> texts;
    for (const Page& page : pages)
        for (const Block& block : page.blocks) {
            if (block.role == BlockRole::figure) texts.push_back(block.alt);
            for (const PageItem& item : block.items)
                if (block.role != BlockRole::figure && is_told_disc(item))
                    texts.push_back(std::get<Disc>(item).alt);
        }
    return texts;
}

cairo_status_t take_bytes(void* bytes, const unsigned char* from, unsigned count)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(from), count);
    return CAIRO_STATUS_SUCCESS;
}

std::string drawn(std::span<const Page> pages, const PdfInfo& info)
{
    std::string bytes;
    const Surface surface(
        cairo_pdf_surface_create_for_stream(take_bytes, &bytes, pages[0].width, pages[0].height));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, info.title.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   (date_text(info.date) + "T00:00:00Z").c_str());
    const Cairo cairo(cairo_create(surface.get()));
    const auto context = exact_context(info.language);
    const PdfCanvas canvas(cairo.get(), context.get());
    for (const Page& page : pages) {
        cairo_pdf_surface_set_size(surface.get(), page.width, page.height);
        draw_page(cairo.get(), canvas, page);
        cairo_show_page(cairo.get());
    }
    const cairo_status_t status = cairo_status(cairo.get());
    cairo_surface_finish(surface.get());
    PACEWISE_REQUIRE(status == CAIRO_STATUS_SUCCESS, cairo_status_to_string(status));
    return bytes;
}

}

std::string write_pdf(std::span<const Page> pages, const PdfInfo& info)
{
    PACEWISE_REQUIRE(!pages.empty(), "a document has at least one page");
    return finish_pdf(drawn(pages, info), info.language, alternatives(pages));
}

}
