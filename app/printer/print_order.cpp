#include "app/printer/print_order.h"

#include "engine/base/text.h"

#include <array>

namespace pacewise {

namespace {

struct Named {
    std::string_view media;
    std::string_view name;
};

// The names of PWG 5101.1 that stand on packs of paper.
constexpr std::array common{Named{"iso_a3_297x420mm", "A3"},         Named{"iso_a4_210x297mm", "A4"},
                            Named{"iso_a5_148x210mm", "A5"},         Named{"na_letter_8.5x11in", "Letter"},
                            Named{"na_legal_8.5x14in", "Legal"},     Named{"na_ledger_11x17in", "Tabloid"},
                            Named{"iso_dl_110x220mm", "envelope DL"}};

}

std::string media_name(std::string_view media)
{
    for (const Named& each : common)
        if (media.starts_with(each.media)) return std::string(each.name);
    const std::vector<std::string> parts = split(media, '_');  // "na_number-10_4.125x9.5in"
    return parts.size() < 2 ? std::string(media) : parts[1];
}

}
