#include "engine/render/pdf_structure.h"

#define POINTERHOLDER_TRANSITION 1
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace pacewise {

namespace {

using Handle = QPDFObjectHandle;

class StructureWriter {
public:
    StructureWriter(QPDF& pdf, std::vector<Handle>& pages) : pdf_(pdf), pages_(pages), tags_of_(pages.size())
    {
    }

    Handle node(const Tag& tag, Handle parent)
    {
        Handle element = pdf_.makeIndirectObject(Handle::newDictionary());
        element.replaceKey("/Type", Handle::newName("/StructElem"));
        element.replaceKey("/S", Handle::newName("/" + tag.name));
        element.replaceKey("/P", parent);
        if (!tag.alt.empty()) element.replaceKey("/Alt", Handle::newUnicodeString(tag.alt));
        if (!tag.language.empty()) element.replaceKey("/Lang", Handle::newUnicodeString(tag.language));
        add_attributes(element, tag);
        add_parts(element, tag);
        return element;
    }

    /// From the number of a page to the tags of its marks, in their order.
    Handle parent_tree()
    {
        Handle numbers = Handle::newArray();
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            const auto number = static_cast<long long>(page);
            pages_[page].replaceKey("/StructParents", Handle::newInteger(number));
            pages_[page].replaceKey("/Tabs", Handle::newName("/S"));
            numbers.appendItem(Handle::newInteger(number));
            numbers.appendItem(pdf_.makeIndirectObject(Handle::newArray(tags_of_[page])));
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return pdf_.makeIndirectObject(tree);
    }

private:
    void add_attributes(Handle element, const Tag& tag)
    {
        if (!tag.box.empty()) {
            Handle box = Handle::newArray();
            for (const double edge : tag.box) box.appendItem(Handle::newReal(edge, 2));
            Handle layout = Handle::parse("<< /O /Layout /Placement /Block >>");
            layout.replaceKey("/BBox", box);
            element.replaceKey("/A", layout);
        }
        if (!tag.numbering.empty())
            element.replaceKey("/A", Handle::parse("<< /O /List /ListNumbering /" + tag.numbering + " >>"));
        if (tag.scope.empty() && tag.columns == 1) return;
        Handle table = Handle::parse("<< /O /Table >>");
        if (!tag.scope.empty()) table.replaceKey("/Scope", Handle::newName("/" + tag.scope));
        if (tag.columns > 1) table.replaceKey("/ColSpan", Handle::newInteger(tag.columns));
        element.replaceKey("/A", table);
    }

    void add_parts(Handle element, const Tag& tag)
    {
        Handle parts = Handle::newArray();
        for (const Tag& part : tag.parts)
            parts.appendItem(part.name.empty() ? mark(part, element) : node(part, element));
        if (parts.getArrayNItems() > 0) element.replaceKey("/K", parts);
    }

    /// All marks of a tag are on one page, because a block is.
    Handle mark(const Tag& mark, Handle element)
    {
        const auto page = static_cast<std::size_t>(mark.page);
        auto& tags = tags_of_[page];
        const auto at = static_cast<std::size_t>(mark.mark);
        while (tags.size() <= at) tags.push_back(Handle::newNull());
        tags[at] = element;
        element.replaceKey("/Pg", pages_[page]);
        return Handle::newInteger(mark.mark);
    }

    QPDF& pdf_;
    std::vector<Handle>& pages_;
    std::vector<std::vector<Handle>> tags_of_;
};

}

void write_structure(QPDF& pdf, std::vector<Handle>& pages, const Tag& document)
{
    StructureWriter writer(pdf, pages);
    Handle root = pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot >>"));
    root.replaceKey("/K", writer.node(document, root));
    root.replaceKey("/ParentTree", writer.parent_tree());
    root.replaceKey("/ParentTreeNextKey", Handle::newInteger(static_cast<long long>(pages.size())));
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

}
