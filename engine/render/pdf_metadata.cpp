#include "engine/render/pdf_metadata.h"

namespace pacewise {

std::string escaped(const std::string& text)
{
    std::string written;
    for (const char sign : text) switch (sign) {
        case '<': written += "&lt;"; break;
        case '>': written += "&gt;"; break;
        case '&': written += "&amp;"; break;
        case '"': written += "&quot;"; break;
        case '\'': written += "&#39;"; break;
        default: written += sign;
        }
    return written;
}

std::string xmp_metadata(const std::string& title, const std::string& language, const std::string& date)
{
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(title) + "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" +
           escaped(language) + "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>" + date +
           "T00:00:00Z</xmp:CreateDate>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

}
