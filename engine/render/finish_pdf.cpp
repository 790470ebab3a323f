#include "engine/render/finish_pdf.h"

#include "engine/base/contract.h"
#include "engine/render/pdf_metadata.h"
#include "engine/render/pdf_structure.h"

// Care: qpdf 11 asks whether its old pointer class is still used; 1 says that both kinds are understood.
#define POINTERHOLDER_TRANSITION 1
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace pacewise {

namespace {

using Handle = QPDFObjectHandle;

/// "D:20261123000000Z"
std::string pdf_time(const std::string& date)
{
    return "D:" + date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2) + "000000Z";
}

/// A line that begins a mark: "/Form << /MCID 3 >> BDC".
struct MarkLine {
    std::string tag;
    int number = -1;  ///< -1 for any other line
};

MarkLine mark_line(const std::string& content, std::size_t at, std::size_t end)
{
    static const std::string before = " << /MCID ", after = " >> BDC\n";
    if (content[at] != '/') return {};
    const std::size_t number = content.find(before, at);
    if (number == std::string::npos || number >= end || end - at < after.size()) return {};
    if (content.compare(end - after.size(), after.size(), after) != 0) return {};
    return {content.substr(at + 1, number - at - 1), std::stoi(content.substr(number + before.size()))};
}

/// What stands in place of such a line.
std::string rewritten(const MarkLine& mark, const std::map<int, std::string>& shapes)
{
    if (mark.tag == untold_tag) return "/Artifact BMC\n";
    if (mark.tag == running_tag) return "/Artifact << /Type /Pagination >> BDC\n";
    const std::string told = "/Span << /MCID " + std::to_string(mark.number) + " >> BDC\n";
    return mark.tag == shapes_tag ? told + shapes.at(mark.number) : told;
}

/// Care: the drawing library writes the beginning of a mark on a line of its own, and never breaks the line
/// within a text.
std::string with_marks(const std::string& content, const std::map<int, std::string>& shapes)
{
    std::string changed;
    std::size_t at = 0, placed = 0;
    while (at < content.size()) {
        const std::size_t end = std::min(content.find('\n', at), content.size() - 1) + 1;
        const MarkLine mark = mark_line(content, at, end);
        if (mark.number >= 0)
            changed += rewritten(mark, shapes);
        else
            changed.append(content, at, end - at);
        placed += mark.tag == shapes_tag;
        at = end;
    }
    PACEWISE_REQUIRE(placed == shapes.size(), "every figure has its place on the page");
    return changed;
}

void write_marks(Handle page, const std::map<int, std::string>& shapes)
{
    Handle content = page.getKey("/Contents");
    PACEWISE_REQUIRE(content.isStream(), "a page is drawn in one go");
    const std::shared_ptr<Buffer> drawn = content.getStreamData(qpdf_dl_generalized);
    content.replaceStreamData(
        with_marks({reinterpret_cast<const char*>(drawn->getBuffer()), drawn->getSize()}, shapes),
        Handle::newNull(), Handle::newNull());
}

/// Glyphs of the embedded fonts are numbered as the text numbers them; PDF/UA wants that said.
void tell_glyph_order(QPDF& pdf)
{
    for (Handle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) continue;
        if (!object.hasKey("/CIDToGIDMap")) object.replaceKey("/CIDToGIDMap", Handle::newName("/Identity"));
    }
}

void describe(QPDF& pdf, const PdfFinish& finish)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newUnicodeString(finish.language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    Handle metadata = Handle::newStream(&pdf, xmp_metadata(finish.title, finish.language, finish.date));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

/// The plan itself travels with the paper, for whoever opens it with Pacewise.
void attach_plan(QPDF& pdf, const PdfFinish& finish)
{
    if (finish.plan_file.empty()) return;
    const std::string time = pdf_time(finish.date);
    auto bytes = QPDFEFStreamObjectHelper::createEFStream(pdf, finish.plan_file);
    bytes.setSubtype("application/yaml").setCreationDate(time).setModDate(time);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, "plan.yaml", bytes);
    file.setDescription("The plan as data");
    file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("plan.yaml", file);
    pdf.getRoot().replaceKey("/AF", Handle::newArray({file.getObjectHandle()}));
}

/// Packs a twentieth larger than usual, in a third of the time. qpdf keeps this for the whole process: it is
/// set once, to one value.
void pack_quickly()
{
    static const bool is_set = [] {
        Pl_Flate::setCompressionLevel(4);
        return true;
    }();
    static_cast<void>(is_set);
}

std::string written(QPDF& pdf)
{
    pack_quickly();
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}

std::string finish_pdf(const std::string& bytes, const PdfFinish& finish)
{
    QPDF pdf;
    pdf.processMemoryFile("pages", bytes.data(), bytes.size());
    std::vector<Handle> pages;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) pages.push_back(page.getObjectHandle());
    PACEWISE_REQUIRE(pages.size() == finish.shapes.size(), "every page has its shapes");
    for (std::size_t at = 0; at < pages.size(); ++at) write_marks(pages[at], finish.shapes[at]);
    tell_glyph_order(pdf);
    write_structure(pdf, pages, finish.document);
    describe(pdf, finish);
    attach_plan(pdf, finish);
    return written(pdf);
}

}
