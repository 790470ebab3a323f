#include "engine/preflight/fault.h"

#include "engine/preflight/fault_kinds.h"

#include <algorithm>
#include <array>

namespace pacewise {

template <> std::span<const Word<FaultKind>> vocabulary()
{
    static const std::vector<Word<FaultKind>> words = [] {
        std::vector<Word<FaultKind>> all;
        for (const KindOfFault& kind : kinds_of_fault()) all.push_back({kind.word, kind.kind});
        return all;
    }();
    return words;
}

bool any_stops(const std::vector<SheetFault>& faults)
{
    return std::any_of(faults.begin(), faults.end(),
                       [](const SheetFault& fault) { return fault.weight == FaultWeight::stops; });
}

}
