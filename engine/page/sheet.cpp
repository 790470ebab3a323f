#include "engine/page/sheet.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double mm = 72 / 25.4;

double body_of(PrintSize size)
{
    switch (size) {
    case PrintSize::normal: return 14;
    case PrintSize::large: return 18;
    case PrintSize::giant: return 22;
    }
    return 14;
}

void size_letters(Sheet& sheet)
{
    sheet.title = sheet.body * (sheet.body > 20 ? 1.25 : 1.6);
    sheet.heading = sheet.body * 1.12;
    sheet.small = std::max(sheet.large() ? 16.0 : 12.0, sheet.body * 0.75);  // T01: large print is 16 to 18
    sheet.number = sheet.body * 0.8;
    sheet.mark = sheet.body * 0.42;
}

}

Sheet sheet_for(PaperSize paper, PrintSize size, bool unsteady)
{
    Sheet sheet;
    sheet.width = paper == PaperSize::a4 ? 595.28 : 612;
    sheet.height = paper == PaperSize::a4 ? 841.89 : 792;
    sheet.body = body_of(size);
    size_letters(sheet);
    sheet.tick = std::max(unsteady ? 18.1 * mm : 10.1 * mm, sheet.body * 1.5);
    return sheet;
}

Sheet therapist_sheet(Sheet sheet)
{
    sheet.body = 12;
    size_letters(sheet);
    return sheet;
}

}
