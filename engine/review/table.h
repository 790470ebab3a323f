// A table of Markdown.
#pragma once

#include <string>
#include <vector>

namespace pacewise {

using TableRow = std::vector<std::string>;

/// With the line under the head.
std::string table_text(const TableRow& head, const std::vector<TableRow>& rows);

}
