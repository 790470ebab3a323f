#include "engine/preflight/inspection.h"

#include "engine/base/text.h"
#include "engine/preflight/fault_kinds.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <tuple>

namespace pacewise {

void Faults::add(FaultKind kind, FaultPlace place, Fills fills)
{
    SheetFault fault{kind, kind_of(kind).weight, place.page, place.card, place.area, std::move(fills)};
    if (std::find(all_.begin(), all_.end(), fault) == all_.end()) all_.push_back(std::move(fault));
}

std::vector<SheetFault> Faults::take()
{
    std::stable_sort(all_.begin(), all_.end(), [](const SheetFault& a, const SheetFault& b) {
        return std::tie(a.page, a.place.y, a.place.x) < std::tie(b.page, b.place.y, b.place.x);
    });
    return std::move(all_);
}

std::string told(const std::string& words)
{
    constexpr std::size_t enough = 60;
    return shortened(trimmed(words), enough);
}

bool is_for_patient(const Page& page)
{
    return page.part != PagePart::therapist && page.part != PagePart::blank;
}

bool is_furniture(const Inspection& at_hand, std::size_t page, const Block& block)
{
    if (block.role == BlockRole::running) return true;
    if (block.role != BlockRole::paragraph) return false;
    const Wording& say = at_hand.say();
    const std::string words = squeezed(text_of(block)), clinic = squeezed(at_hand.input.clinic.name);
    if (!clinic.empty() && words.starts_with(clinic)) return true;
    if (words.starts_with(squeezed(say("draft"))) && tells(words, say("draft_meaning"))) return true;
    if (words.starts_with(squeezed(version_words(at_hand)))) return true;
    return words == squeezed(page_words(at_hand, page));
}

std::string version_words(const Inspection& at_hand)
{
    const Plan& plan = at_hand.input.plan;
    const bool by_code = !at_hand.wish.name && !at_hand.input.version_code.empty();
    return at_hand.say()(by_code ? "version_only" : "plan_version",
                         {{"id", plan.id},
                          {"version", std::to_string(plan.version)},
                          {"date", date_and_year(at_hand.say(), plan.start)}});
}

std::string page_words(const Inspection& at_hand, std::size_t at)
{
    return at_hand.say()("page_of",
                         {{"page", std::to_string(at + 1)}, {"pages", std::to_string(at_hand.pages.size())}});
}

std::string points(double length) { return number_text(length, 1); }

}
