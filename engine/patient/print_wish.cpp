#include "engine/patient/print_wish.h"

namespace pacewise {

template <> std::span<const Word<PrintSize>> vocabulary()
{
    static constexpr Word<PrintSize> words[] = {
        {"normal", PrintSize::normal}, {"large", PrintSize::large}, {"giant", PrintSize::giant}};
    return words;
}

template <> std::span<const Word<PaperSize>> vocabulary()
{
    static constexpr Word<PaperSize> words[] = {{"A4", PaperSize::a4}, {"Letter", PaperSize::letter}};
    return words;
}

}
