#include "engine/preflight/fault_words.h"

#include "engine/preflight/fault_kinds.h"

namespace pacewise {

namespace {

std::string english(const Said& what) { return what.english(); }

std::string where(const SheetFault& fault)
{
    std::string text;
    if (fault.page > 0) text = "page " + std::to_string(fault.page);
    if (fault.card > 0) text += (text.empty() ? "card " : ", card ") + std::to_string(fault.card);
    return text.empty() ? text : text + ": ";
}

}

std::string filled(std::string_view words, const SheetFault& fault,
                   const std::function<std::string(const Said&)>& tell)
{
    std::string text(words);
    for (const auto& [name, what] : fault.fills) {
        const std::string hole = "{" + name + "}", value = tell(what);
        for (std::size_t at = text.find(hole); at != std::string::npos;
             at = text.find(hole, at + value.size()))
            text.replace(at, hole.size(), value);
    }
    return text;
}

std::string fault_line(const SheetFault& fault)
{
    return where(fault) + filled(kind_of(fault.kind).what, fault, english);
}

Diagnostic diagnostic_of(const SheetFault& fault, const std::string& file)
{
    const bool stops = fault.weight == FaultWeight::stops;
    return {{file, 0, 0},
            fault_line(fault),
            filled(kind_of(fault.kind).way_out, fault, english),
            stops ? Severity::error : Severity::warning};
}

Diagnostics diagnostics_of(const std::vector<SheetFault>& faults, const std::string& file)
{
    Diagnostics all;
    for (const SheetFault& fault : faults) all.push_back(diagnostic_of(fault, file));
    return all;
}

}
