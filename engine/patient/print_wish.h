// How a patient wants the paper.
#pragma once

#include "engine/base/vocabulary.h"

namespace pacewise {

enum class PrintSize { normal, large, giant };
template <> std::span<const Word<PrintSize>> vocabulary();

enum class PaperSize { a4, letter };
template <> std::span<const Word<PaperSize>> vocabulary();

struct PrintWish {
    PrintSize size = PrintSize::normal;
    PaperSize paper = PaperSize::a4;
    bool operator==(const PrintWish&) const = default;
};

}
