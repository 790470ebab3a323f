#include "engine/render/finish_pdf.h"

#include "engine/base/contract.h"

// Care: qpdf 11 asks whether its old pointer class is still used; 1 says that both kinds are understood.
#define POINTERHOLDER_TRANSITION 1
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace pacewise {

namespace {

class PictureWords {
public:
    explicit PictureWords(const std::vector<std::string>& texts) : texts_(texts) {}

    /// Walks the structure tree in reading order.
    void give_to(QPDFObjectHandle node)
    {
        if (node.isArray())
            for (int at = 0; at < node.getArrayNItems(); ++at) give_to(node.getArrayItem(at));
        if (!node.isDictionary()) return;
        if (node.getKey("/S").isNameAndEquals("/Figure") && next_ < texts_.size())
            node.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(texts_[next_++]));
        if (node.hasKey("/K")) give_to(node.getKey("/K"));
    }
    bool all_given() const { return next_ == texts_.size(); }

private:
    const std::vector<std::string>& texts_;
    std::size_t next_ = 0;
};

/// One node "Document" above all pages, which the drawing library leaves out.
void put_under_document(QPDF& pdf, QPDFObjectHandle tree)
{
    QPDFObjectHandle parts = tree.getKey("/K");
    if (!parts.isArray()) parts = QPDFObjectHandle::newArray({parts});
    QPDFObjectHandle document =
        pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructElem /S /Document >>"));
    document.replaceKey("/P", tree);
    document.replaceKey("/K", parts);
    for (int at = 0; at < parts.getArrayNItems(); ++at) parts.getArrayItem(at).replaceKey("/P", document);
    tree.replaceKey("/K", document);
}

std::string written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}

std::string finish_pdf(const std::string& bytes, const std::string& language,
                       const std::vector<std::string>& alternatives)
{
    QPDF pdf;
    pdf.processMemoryFile("pages", bytes.data(), bytes.size());
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
    put_under_document(pdf, tree);
    PictureWords words(alternatives);
    words.give_to(tree.getKey("/K"));
    PACEWISE_REQUIRE(words.all_given(), "every picture has a place in the structure of the document");
    return written(pdf);
}

}
