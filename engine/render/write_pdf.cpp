#include "engine/render/write_pdf.h"

#include "engine/base/contract.h"
#include "engine/render/cairo_scope.h"
#include "engine/render/finish_pdf.h"
#include "engine/render/outline_text.h"
#include "engine/render/page_canvas.h"
#include "engine/render/tag_pages.h"

#include <cairo-pdf.h>
#include <map>
#include <set>
#include <vector>

namespace pacewise {

namespace {

/// Content under a mark; it ends with its scope.
class Marked {
public:
    Marked(cairo_t* cairo, const char* tag) : cairo_(cairo), tag_(tag) { cairo_tag_begin(cairo_, tag_, ""); }
    ~Marked() { cairo_tag_end(cairo_, tag_); }
    Marked(const Marked&) = delete;
    Marked& operator=(const Marked&) = delete;

private:
    cairo_t* cairo_;
    const char* tag_;
};

const char* tag_of(Told told)
{
    switch (told) {
    case Told::yes: return told_tag;
    case Told::running: return running_tag;
    case Told::no: return untold_tag;
    }
    return untold_tag;
}

bool is_figure(const MarkedItems& mark) { return mark.told == Told::yes && only_outlines(mark.items); }

/// The marks of figures, which are written straight into the page later.
/// Care: of a page with nothing else the drawing library would write no marks at all; it draws that one
/// itself.
std::set<std::size_t> figures_on(const std::vector<MarkedItems>& marks)
{
    std::set<std::size_t> figures;
    for (std::size_t at = 0; at < marks.size(); ++at)
        if (is_figure(marks[at])) figures.insert(at);
    if (figures.size() == marks.size()) figures.clear();
    return figures;
}

void draw_marks(cairo_t* cairo, PageCanvas& canvas, const std::vector<MarkedItems>& marks)
{
    const std::set<std::size_t> figures = figures_on(marks);
    for (std::size_t at = 0; at < marks.size(); ++at) {
        const bool later = figures.contains(at);
        const Marked marked(cairo, later ? shapes_tag : tag_of(marks[at].told));
        if (later) continue;
        for (const PageItem* item : marks[at].items) std::visit(canvas, *item);
    }
}

std::vector<std::map<int, std::string>> figures_of(const TaggedPages& tagged)
{
    std::vector<std::map<int, std::string>> pages;
    for (const std::vector<MarkedItems>& marks : tagged.pages) {
        std::map<int, std::string>& figures = pages.emplace_back();
        for (const std::size_t at : figures_on(marks))
            figures[static_cast<int>(at)] = outline_text(marks[at].items);
    }
    return pages;
}

std::string drawn(std::span<const Page> pages, const TaggedPages& tagged, const PdfInfo& info)
{
    std::string bytes;
    const Surface surface(
        cairo_pdf_surface_create_for_stream(take_bytes, &bytes, pages[0].width, pages[0].height));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, info.title.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   (date_text(info.date) + "T00:00:00Z").c_str());
    const Cairo cairo(cairo_create(surface.get()));
    const auto context = exact_context(info.language);
    PageCanvas canvas(cairo.get(), context.get());
    for (std::size_t at = 0; at < pages.size(); ++at) {
        cairo_pdf_surface_set_size(surface.get(), pages[at].width, pages[at].height);
        draw_marks(cairo.get(), canvas, tagged.pages[at]);
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
    TaggedPages tagged = tag_pages(pages);
    const std::string bytes = drawn(pages, tagged, info);
    return finish_pdf(bytes, {info.language, info.title, date_text(info.date), info.plan_file,
                              std::move(tagged.document), figures_of(tagged)});
}

}
