#include "tests/engine/render/strict_pdf.h"

#include "tests/engine/render/strict_marks.h"
#include "tests/engine/render/strict_tags.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>

namespace strict {

namespace {

using Handle = QPDFObjectHandle;

std::string bytes_of(Handle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

class Reader {
public:
    explicit Reader(const std::string& bytes)
    {
        pdf_.processMemoryFile("test", bytes.data(), bytes.size());
        for (auto& page : QPDFPageDocumentHelper(pdf_).getAllPages())
            pages_.push_back(page.getObjectHandle());
    }

    Pdf read()
    {
        for (const std::string& warning : warnings()) wrong(warning);
        made_.pages = pages_.size();
        for (Handle& page : pages_) read_page(page);
        describe();
        read_structure();
        every_mark_is_told_once();
        check_fonts();
        read_attached();
        return std::move(made_);
    }

private:
    void wrong(const std::string& fault) { made_.faults.push_back(fault); }
    void need(bool truth, const std::string& fault)
    {
        if (!truth) wrong(fault);
    }
    std::vector<std::string> warnings()
    {
        std::vector<std::string> found;
        for (const auto& warning : pdf_.getWarnings()) found.emplace_back(warning.what());
        return found;
    }

    void describe()
    {
        Handle root = pdf_.getRoot();
        if (root.getKey("/Lang").isString()) made_.language = root.getKey("/Lang").getUTF8Value();
        need(!made_.language.empty(), "the document has no language");
        need(root.getKey("/MarkInfo").isDictionary() && root.getKey("/MarkInfo").getKey("/Marked").isBool() &&
                 root.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
             "the document is not marked as tagged");
        Handle viewer = root.getKey("/ViewerPreferences");
        need(viewer.isDictionary() && viewer.getKey("/DisplayDocTitle").isBool() &&
                 viewer.getKey("/DisplayDocTitle").getBoolValue(),
             "the title is not shown");
        Handle title = pdf_.getTrailer().getKey("/Info").getKey("/Title");
        if (title.isString()) made_.title = title.getUTF8Value();
        need(!made_.title.empty(), "there is no title");
        Handle metadata = root.getKey("/Metadata");
        need(metadata.isStream(), "there is no metadata");
        if (metadata.isStream()) made_.metadata = bytes_of(metadata);
        need(made_.metadata.find(">" + made_.title + "</rdf:li>") != std::string::npos,
             "the metadata has another title");
    }

    void read_page(Handle page)
    {
        const std::string name = "page " + std::to_string(marks_.size() + 1) + ": ";
        need(page.getKey("/Tabs").isNameAndEquals("/S"),
             name + "the order of tabs is not that of the structure");
        Marks marks = marks_on(page);
        for (const std::string& fault : marks.faults) wrong(name + fault);
        made_.artifacts += marks.artifacts;
        made_.running += marks.running;
        made_.painted += marks.painted;
        marks_.push_back(std::move(marks));
    }

    int number_of(Handle page) const
    {
        for (std::size_t at = 0; at < pages_.size(); ++at)
            if (pages_[at].getObjGen() == page.getObjGen()) return static_cast<int>(at);
        return -1;
    }

    void read_structure()
    {
        Handle tree = pdf_.getRoot().getKey("/StructTreeRoot");
        if (!tree.isDictionary()) return wrong("there is no structure");
        need(tree.getKey("/Type").isNameAndEquals("/StructTreeRoot"), "the structure has no type");
        Handle document = tree.getKey("/K");
        if (!document.isDictionary()) return wrong("the structure has not one root");
        made_.document = node(document, tree);
        need(made_.document.name == "Document", "the root is no Document");
    }

    Node node(Handle element, Handle parent)
    {
        Node made;
        const std::string tag = element.getKey("/S").getName();
        made.name = tag.substr(1);
        need(element.getKey("/Type").isNameAndEquals("/StructElem"), tag + " has no type");
        need(element.getKey("/P").getObjGen() == parent.getObjGen(), tag + " has another parent");
        if (element.getKey("/Alt").isString()) made.alt = element.getKey("/Alt").getUTF8Value();
        if (element.getKey("/Lang").isString()) made.language = element.getKey("/Lang").getUTF8Value();
        Handle parts = element.getKey("/K");
        if (!parts.isNull() && !parts.isArray()) parts = Handle::newArray({parts});
        for (int at = 0; parts.isArray() && at < parts.getArrayNItems(); ++at)
            read_part(made, element, parts.getArrayItem(at));
        rules_.check(made, element);
        return made;
    }

    void read_part(Node& made, Handle element, Handle part)
    {
        if (!part.isInteger()) {
            made.parts.push_back(node(part, element));
            return;
        }
        ++made.marks;
        const int page = number_of(element.getKey("/Pg"));
        if (page < 0) return wrong(made.name + " has marks but no page");
        const int mark = static_cast<int>(part.getIntValue());
        if (!told_.insert({page, mark}).second) wrong("a mark is told twice in " + made.name);
        Handle tree = pdf_.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree");
        QPDFNumberTreeObjectHelper numbers(tree, pdf_);
        Handle of_page;
        const bool found = numbers.findObject(
            pages_[static_cast<std::size_t>(page)].getKey("/StructParents").getIntValue(), of_page);
        need(found && of_page.isArray() && mark < of_page.getArrayNItems() &&
                 of_page.getArrayItem(mark).getObjGen() == element.getObjGen(),
             "the parent tree does not know " + made.name);
    }

    void every_mark_is_told_once()
    {
        for (std::size_t page = 0; page < marks_.size(); ++page)
            for (const int mark : marks_[page].numbers)
                need(told_.erase({static_cast<int>(page), mark}) == 1,
                     "mark " + std::to_string(mark) + " of page " + std::to_string(page + 1) +
                         " is in no tag");
        need(told_.empty(), "a tag holds a mark that is not drawn");
    }

    void check_fonts()
    {
        for (Handle object : pdf_.getAllObjects()) {
            if (!object.isDictionary()) continue;
            if (object.getKey("/Type").isNameAndEquals("/FontDescriptor"))
                need(object.hasKey("/FontFile2") || object.hasKey("/FontFile3"), "a font is not in the file");
            if (!object.getKey("/Type").isNameAndEquals("/Font")) continue;
            const std::string name = object.getKey("/BaseFont").getName();
            need(name.size() > 8 && name[7] == '+', name + " is not cut down to what is needed");
            const bool inner = object.getKey("/Subtype").isNameAndEquals("/CIDFontType2");
            if (inner) need(object.hasKey("/CIDToGIDMap"), name + " does not say the order of its glyphs");
            const bool outer = !inner && !object.getKey("/Subtype").isNameAndEquals("/CIDFontType0");
            if (outer) need(object.getKey("/ToUnicode").isStream(), name + " does not say its letters");
        }
    }

    void read_attached()
    {
        for (auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf_).getEmbeddedFiles()) {
            Attached made{name, {}, {}, {}};
            QPDFEFStreamObjectHelper stream(file->getEmbeddedFileStream());
            made.kind = stream.getSubtype();
            made.bytes = bytes_of(file->getEmbeddedFileStream());
            Handle spec = file->getObjectHandle();
            if (spec.getKey("/AFRelationship").isName())
                made.relationship = spec.getKey("/AFRelationship").getName();
            need(spec.hasKey("/F") && spec.hasKey("/UF"), "the name of an attached file is not told twice");
            Handle associated = pdf_.getRoot().getKey("/AF");
            need(associated.isArray() && associated.getArrayItem(0).getObjGen() == spec.getObjGen(),
                 "the attached file is not associated with the document");
            made_.attached.push_back(std::move(made));
        }
    }

    QPDF pdf_;
    std::vector<Handle> pages_;
    std::vector<Marks> marks_;
    std::set<std::pair<int, int>> told_;  ///< page and number of the marks in the structure
    Pdf made_;
    TagRules rules_{made_.faults};
};

}

Pdf read(const std::string& bytes) { return Reader(bytes).read(); }

std::string faults(const std::string& bytes)
{
    std::string lines;
    for (const std::string& fault : read(bytes).faults) lines += fault + "\n";
    return lines;
}

std::string unpacked(const std::string& bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.data(), bytes.size());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setQDFMode(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::vector<Node> all(const Node& node, const std::string& name)
{
    std::vector<Node> found;
    if (node.name == name) found.push_back(node);
    for (const Node& part : node.parts)
        for (Node& inner : all(part, name)) found.push_back(std::move(inner));
    return found;
}

std::string outline(const Node& node)
{
    std::string parts;
    for (const Node& part : node.parts) parts += (parts.empty() ? "" : " ") + outline(part);
    return node.name + (parts.empty() ? "" : "(" + parts + ")");
}

}
