#include "engine/review/table.h"

#include "engine/base/text.h"

namespace pacewise {

namespace {

std::string line_of(const TableRow& row) { return "| " + joined(row, " | ") + " |\n"; }

}

std::string table_text(const TableRow& head, const std::vector<TableRow>& rows)
{
    std::string text = line_of(head) + "|";
    for (std::size_t at = 0; at < head.size(); ++at) text += "---|";
    text += '\n';
    for (const TableRow& row : rows) text += line_of(row);
    return text;
}

}
