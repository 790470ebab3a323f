// Each kind of fault, made on purpose in a good handout of a real plan, is found on its page and card, and
// nothing else is said.
#include "engine/base/side_by_side.h"
#include "engine/preflight/fault_words.h"
#include "engine/preflight/preflight.h"
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;
using sample::Damaged;
using sample::Seed;
using sample::Where;

namespace {

std::multiset<FaultKind> kinds_in(const std::vector<SheetFault>& faults)
{
    std::multiset<FaultKind> kinds;
    for (const SheetFault& fault : faults) kinds.insert(fault.kind);
    return kinds;
}

std::vector<SheetFault> faults_of(const Damaged& damaged)
{
    return preflight(damaged.pages, damaged.example.input(), damaged.wish, damaged.today);
}

Damaged good_handout(const std::string& patient, const std::string& protocol, PrintSize size = {})
{
    PaperWish wish;
    wish.of_phase = 1;
    wish.size = size;
    Damaged good{sample::example(patient, protocol), wish, {}};
    sample::lay_out_again(good);
    return good;
}

std::string told(const std::vector<SheetFault>& faults)
{
    std::string text = "\n";
    for (const SheetFault& fault : faults)
        text += std::string(word_of(fault.kind)) + diagnostic_text(diagnostic_of(fault));
    return text;
}

bool is_at(const SheetFault& fault, Where where)
{
    return (where.page < 0 || fault.page == where.page) && (where.card < 0 || fault.card == where.card);
}

/// Not told of the good handout with the same words.
bool is_new(const SheetFault& fault, const std::vector<SheetFault>& before)
{
    return std::find(before.begin(), before.end(), fault) == before.end();
}

struct Examined {
    Where where;
    std::vector<SheetFault> faults;
};

/// What is told of the good handout after each of the damages, in their order.
std::vector<Examined> examined(const Damaged& good, const std::vector<Seed>& seeds)
{
    std::vector<Examined> all(seeds.size());
    side_by_side(seeds.size(), jobs_here(), [&](std::size_t at) {
        Damaged damaged = good;
        const Where where = seeds[at].damage(damaged);
        all[at] = {where, faults_of(damaged)};
    });
    return all;
}

/// What is told besides the fault itself, its consequences and what was true of the good handout.
std::vector<std::string> unrelated(const std::vector<SheetFault>& faults, const Seed& seed,
                                   const std::multiset<FaultKind>& before)
{
    auto extra = kinds_in(faults);
    for (const FaultKind kind : before)
        if (const auto known = extra.find(kind); known != extra.end()) extra.erase(known);
    extra.erase(seed.kind);
    for (const FaultKind kind : seed.also) extra.erase(kind);
    std::vector<std::string> words;
    for (const FaultKind kind : extra) words.emplace_back(word_of(kind));
    return words;
}

/// The first box of the week that belongs to no exercise is that of a whole session.
void remove_first_session_box(Damaged& damaged)
{
    bool removed = false;
    sample::remove_blocks(damaged, [&](const Page& page, const Block& block) {
        if (removed || page.part != PagePart::week || !has_tick_box(block) || number_on(block)) return false;
        return removed = true;
    });
}

}

TEST_CASE("every fault that is made on purpose is found on its page and card, and nothing else is said")
{
    const Damaged good = good_handout("hugo", "starter-one-side-aid-12-weeks");
    const std::vector<SheetFault> before = faults_of(good);
    const std::vector<Seed> seeds = sample::all_seeds();
    const std::vector<Examined> all = examined(good, seeds);
    for (std::size_t at = 0; at < seeds.size(); ++at) {
        const auto& [where, faults] = all[at];
        CAPTURE(word_of(seeds[at].kind), seeds[at].how, where.page, where.card, told(faults));
        CHECK(std::any_of(faults.begin(), faults.end(), [&, place = where](const SheetFault& fault) {
            return fault.kind == seeds[at].kind && is_at(fault, place) && is_new(fault, before);
        }));
        CHECK(unrelated(faults, seeds[at], kinds_in(before)) == std::vector<std::string>{});
    }
}

TEST_CASE("a week that is told as a table is read as well as one told day by day")
{
    Damaged good = good_handout("carla", "two-side-aid-ladders-10-weeks", PrintSize::large);
    REQUIRE(sample::block_with(good, "Mon 23", PagePart::week).block);
    const auto has = [](const Damaged& damaged, FaultKind kind) {
        return kinds_in(faults_of(damaged)).contains(kind);
    };
    CHECK_FALSE(any_stops(faults_of(good)));

    Damaged dose = good;
    sample::seed_of(FaultKind::week_dose).damage(dose);
    CHECK(has(dose, FaultKind::week_dose));
    Damaged date = good;
    sample::say_instead(*sample::block_with(date, "Mon 23", PagePart::week).block, "Mon 24");
    CHECK(has(date, FaultKind::wrong_date));
    Damaged hour = good;
    std::string clock = clock_text(hour.example.plan.phases[0].sessions[0].at);
    if (clock.starts_with('0')) clock.erase(0, 1);
    sample::replace_words(hour, clock, "3:07");
    CHECK(has(hour, FaultKind::wrong_clock));
    Damaged box = good;
    remove_first_session_box(box);
    CHECK(has(box, FaultKind::item_missing));
}

TEST_CASE("every kind of fault has been made on purpose")
{
    std::set<FaultKind> made;
    for (const Seed& seed : sample::all_seeds()) made.insert(seed.kind);
    for (const Word<FaultKind>& kind : vocabulary<FaultKind>()) {
        CAPTURE(kind.text);
        CHECK(made.contains(kind.meaning));
    }
}
