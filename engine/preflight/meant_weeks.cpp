#include "engine/preflight/meant_weeks.h"

#include "engine/preflight/squeezed.h"

namespace pacewise {

std::optional<Range<int>> meant_weeks(const PrintedSheet& sheet, const Inspection& at_hand)
{
    const std::string title = squeezed(sheet.title);
    std::optional<Range<int>> best;
    std::size_t longest = 0;
    for (const WeekName& name : at_hand.planned.week_names) {
        if (name.words.size() <= longest || !title.starts_with(name.words) || !tells(title, name.words))
            continue;
        best = name.weeks;
        longest = name.words.size();
    }
    return best;
}

}
