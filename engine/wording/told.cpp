#include "engine/wording/told.h"

#include "engine/base/text.h"

namespace pacewise {

std::string told(const Said& what, const Wording& wording)
{
    if (!what.sentence().empty()) return what.sentence().in(wording.language());
    std::vector<std::string> texts;
    for (const Said& gap : what.gaps()) texts.push_back(told(gap, wording));
    if (what.words().empty()) return joined(texts, "");
    if (!what.is_known()) return what.words();
    return with_gaps_filled(wording.has(what.words()) ? wording(what.words()) : what.words(), texts);
}

}
