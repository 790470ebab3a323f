// Each kind of fault, made on purpose in a good handout of a real plan, is found on its page and card, and
// nothing else is said.
#include "engine/preflight/fault_words.h"
#include "engine/preflight/preflight.h"
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/damaged.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

using namespace pacewise;
using sample::Damaged;
using sample::Found;

namespace {

/// Where the fault must be told; -1: anywhere.
struct Where {
    int page = -1;
    int card = -1;
};

struct Seed {
    FaultKind kind;
    const char* how;
    std::function<Where(Damaged&)> damage;
    std::set<FaultKind> also = {};  ///< what is true then, too
};

/// The first item of the week that is about one side, about both one by one, or about both at once.
Found item_of(Damaged& damaged, std::size_t boxes, bool with_letter)
{
    for (int nth = 0; nth < 40; ++nth) {
        Found found = sample::item(damaged, nth);
        const auto letters = letters_in_boxes(*found.block);
        if (letters.size() == boxes && letters.front().empty() != with_letter) return found;
    }
    throw std::runtime_error("there is no such item");
}

void move_run(TextRun& run, double right, double down) { run.area.x += right, run.area.y += down; }

// ---- letters and lines

Where tiny_letters(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    sample::run_of(*item.block).size = 11;
    return {item.page, -1};
}

Where small_body(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 1, BlockRole::list_item);
    sample::run_of(*step.block, " ").size = 13;
    return {step.page, 1};
}

Where bad_eyes(Damaged& damaged)
{
    damaged.example.request.patient.vision = Vision::low;
    return {0, 0};
}

Where shouting(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, "When to stop", PagePart::week);
    TextRun& run = sample::run_of(*heading.block, "When");
    run.text = "NO GO ON TO";
    run.size = 12;
    return {heading.page, -1};
}

Where grey_letters(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 2, BlockRole::list_item);
    sample::run_of(*step.block).ink = {0.5, 0.5, 0.5};
    return {step.page, 2};
}

Where hair_line(Damaged& damaged)
{
    for (Block& block : damaged.pages.front().blocks)
        for (PageItem& thing : block.items)
            if (auto* frame = std::get_if<Frame>(&thing); frame && !frame->filled) {
                frame->width = 0.5;
                return {1, -1};
            }
    throw std::runtime_error("no border");
}

// ---- places

Where over_the_edge(Damaged& damaged)
{
    const Found foot = sample::block_with(damaged, "page 1 of", PagePart::week);
    move_run(sample::run_of(*foot.block, "page 1"), 0, 40);
    return {1, -1};
}

Where too_wide(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 1, BlockRole::list_item);
    sample::run_of(*step.block).area.width *= 0.8;
    return {step.page, 1};
}

Where lost_step(Damaged& damaged)
{
    const Exercise& exercise =
        *damaged.example.request.catalog->find(damaged.example.plan.phases[0].sessions[0].items[0].exercise);
    const std::string name = exercise.name.in("en");
    int page = 0, card = 0;
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks)
            if (block.role == BlockRole::card_heading && text_of(block).find(name) != std::string::npos)
                page = static_cast<int>(at) + 1, card = block.card;
    const std::string step = exercise.how.in("en").back();
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.card == card && words_of(block).find(step.substr(0, 12)) != std::string::npos;
    });
    return {page, card};
}

Where written_over(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 1, BlockRole::list_item);
    Block copy = *step.block;
    damaged.pages[static_cast<std::size_t>(step.page) - 1].blocks.push_back(copy);
    return {step.page, 1};
}

Where through_a_box(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    const Area box = sample::first<TickBox>(*item.block).area;
    TickBox extra{sample::run_of(*item.block).area};
    extra.area.x += 5, extra.area.width = box.width, extra.area.height = box.width;
    item.block->items.push_back(extra);
    return {item.page, -1};
}

Where on_a_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 1, BlockRole::figure);
    const Found caption = sample::on_card(damaged, 1, BlockRole::caption);
    sample::run_of(*caption.block).area.y = middle_of(area_of(*picture.block)).y;
    return {picture.page, 1};
}

Where colliding_boxes(Damaged& damaged)
{
    const Found item = item_of(damaged, 2, true);
    std::vector<TickBox*> boxes;
    for (PageItem& thing : item.block->items)
        if (auto* box = std::get_if<TickBox>(&thing)) boxes.push_back(box);
    boxes[1]->area.y += 6;
    boxes[1]->area.x = boxes[0]->area.x + 20;
    return {item.page, -1};
}

Where other_paper(Damaged& damaged)
{
    damaged.wish.paper = PaperSize::letter;
    return {1, 0};
}

Where one_other_page(Damaged& damaged)
{
    damaged.pages.back().height = 850;
    return {static_cast<int>(damaged.pages.size()), 0};
}

Where small_box(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    TickBox& box = sample::first<TickBox>(*item.block);
    box.area.width = box.area.height = 20;
    return {item.page, -1};
}

Where shaky_hand(Damaged& damaged)
{
    damaged.example.request.patient.conditions = std::vector{Condition::tremor};
    return {1, -1};
}

Where no_box(Damaged& damaged)
{
    const Found item = item_of(damaged, 1, false);
    std::erase_if(item.block->items,
                  [](const PageItem& thing) { return std::holds_alternative<TickBox>(thing); });
    return {item.page, sample::number_of(*item.block)};
}

// ---- sides

Where other_side_in_words(Damaged& damaged)
{
    const Found item = item_of(damaged, 2, true);
    const int card = sample::number_of(*item.block);
    for (Page& page : damaged.pages)
        for (Block& block : page.blocks)
            if (block.card == card && words_of(block).starts_with("First the")) {
                const bool left = words_of(block).find("First the LEFT") == 0;
                const std::string limb = words_of(block).find("leg") != std::string::npos   ? "leg"
                                         : words_of(block).find("arm") != std::string::npos ? "arm"
                                                                                            : "side";
                sample::say_instead(block, left
                                               ? "First the RIGHT " + limb + ", then the LEFT " + limb + "."
                                               : "First the LEFT " + limb + ", then the RIGHT " + limb + ".");
                for (PageItem& thing : block.items) std::get<TextRun>(thing).size = 12;
            }
    return {-1, card};
}

Where swapped_letters(Damaged& damaged)
{
    const Found item = item_of(damaged, 2, true);
    for (PageItem& thing : item.block->items)
        if (auto* run = std::get_if<TextRun>(&thing); run && is_on_sign(*item.block, *run))
            run->text = run->text == "L" ? "R" : run->text == "R" ? "L" : run->text;
    return {item.page, sample::number_of(*item.block)};
}

// ---- pictures

Where mirrored_picture(Damaged& damaged)
{
    const Found item = item_of(damaged, 2, true);
    const int card = sample::number_of(*item.block);
    int page = 0;
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks) {
            if (block.card != card || block.role != BlockRole::figure) continue;
            page = static_cast<int>(at) + 1;
            const Area area = area_of(block);
            for (PageItem& thing : block.items)
                for (Spot& spot : std::get<Outline>(thing).points) spot.x = area.x + area.right() - spot.x;
        }
    return {page, card};
}

Where no_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 1, BlockRole::figure);
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.card == 1 && block.role == BlockRole::figure;
    });
    return {picture.page, 1};
}

Where picture_of_card_2(Damaged& damaged)
{
    const Found one = sample::on_card(damaged, 1, BlockRole::figure),
                two = sample::on_card(damaged, 2, BlockRole::figure);
    const Area from = area_of(*two.block), to = area_of(*one.block);
    const double scale = std::min(to.width / from.width, to.height / from.height);
    one.block->items = two.block->items;
    for (PageItem& thing : one.block->items)
        for (Spot& spot : std::get<Outline>(thing).points)
            spot = {to.x + scale * (spot.x - from.x), to.y + scale * (spot.y - from.y)};
    return {one.page, 1};
}

Where tiny_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 1, BlockRole::figure);
    const Area area = area_of(*picture.block);
    const double scale = 40 / std::max(area.height, area.width);
    for (PageItem& thing : picture.block->items)
        for (Spot& spot : std::get<Outline>(thing).points)
            spot = {area.x + scale * (spot.x - area.x), area.y + scale * (spot.y - area.y)};
    return {picture.page, 1};
}

Where silent_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 2, BlockRole::figure);
    picture.block->alt.clear();
    return {picture.page, 2};
}

// ---- numbers

void renumber(Block& block, const std::string& number)
{
    for (PageItem& thing : block.items)
        if (auto* run = std::get_if<TextRun>(&thing);
            run && is_on_sign(block, *run) && has_tick_box(block) == false)
            run->text = number;
}

void renumber_item(Block& block, const std::string& number)
{
    const std::string old = std::to_string(sample::number_of(block));
    for (PageItem& thing : block.items)
        if (auto* run = std::get_if<TextRun>(&thing); run && is_on_sign(block, *run) && run->text == old)
            run->text = number;
}

Where number_77(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    renumber_item(*item.block, "77");
    return {item.page, 77};
}

Where forgotten_card(Damaged& damaged)
{
    const Found heading = sample::on_card(damaged, 1, BlockRole::card_heading);
    Page& page = damaged.pages[static_cast<std::size_t>(heading.page) - 1];
    std::vector<Block> copies;
    for (const Block& block : page.blocks)
        if (block.card == 1) copies.push_back(block);
    Page extra = page;
    std::erase_if(extra.blocks,
                  [](const Block& block) { return block.card != 1 && block.role != BlockRole::running; });
    for (Block& block : extra.blocks)
        if (block.card == 1) block.card = 88;
    renumber(*std::find_if(extra.blocks.begin(), extra.blocks.end(),
                           [](const Block& block) { return block.role == BlockRole::card_heading; }),
             "88");
    damaged.pages.push_back(std::move(extra));
    return {static_cast<int>(damaged.pages.size()), 88};
}

Where twins(Damaged& damaged)
{
    const Found heading = sample::on_card(damaged, 2, BlockRole::card_heading);
    renumber(*heading.block, "1");
    return {heading.page, 1};
}

Where swapped_numbers(Damaged& damaged)
{
    const Found one = sample::item(damaged, 0);
    const int number = sample::number_of(*one.block);
    renumber_item(*one.block, number == 1 ? "2" : "1");
    return {one.page, number == 1 ? 2 : 1};
}

// ---- doses

/// The first digit of the dose on this item becomes another one.
Where other_week_dose(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    for (PageItem& thing : item.block->items)
        if (auto* run = std::get_if<TextRun>(&thing); run && !is_on_sign(*item.block, *run))
            if (const std::size_t at = run->text.find_first_of("123456789"); at != std::string::npos) {
                run->text[at] = run->text[at] == '9' ? '8' : static_cast<char>(run->text[at] + 1);
                return {item.page, sample::number_of(*item.block)};
            }
    throw std::runtime_error("no dose");
}

Where other_card_dose(Damaged& damaged)
{
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks) {
            if (block.card != 1 || block.role != BlockRole::table_row) continue;
            for (PageItem& thing : block.items)
                if (auto* run = std::get_if<TextRun>(&thing);
                    run && run->text.find("eek") == std::string::npos)
                    if (const std::size_t digit = run->text.find_first_of("123456789");
                        digit != std::string::npos) {
                        run->text[digit] =
                            run->text[digit] == '9' ? '8' : static_cast<char>(run->text[digit] + 1);
                        return {-1, 1};
                    }
        }
    throw std::runtime_error("no table");
}

Where without_block(Damaged& damaged, const std::string& words)
{
    int page = 0, card = 0;
    for (std::size_t at = 0; at < damaged.pages.size() && page == 0; ++at)
        for (const Block& block : damaged.pages[at].blocks)
            if (block.card > 0 && words_of(block).starts_with(words) && page == 0)
                page = static_cast<int>(at) + 1, card = block.card;
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.card == card && words_of(block).starts_with(words);
    });
    return {-1, card};
}

Where other_word(Damaged& damaged, const std::string& word)
{
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks) {
            if (block.card == 0 || block.role != BlockRole::paragraph) continue;
            for (PageItem& thing : block.items) {
                auto* run = std::get_if<TextRun>(&thing);
                const std::size_t place = run ? run->text.find(word) : std::string::npos;
                if (place == std::string::npos) continue;
                run->text.replace(place, word.size(), "It ");
                return {static_cast<int>(at) + 1, block.card};
            }
        }
    throw std::runtime_error("no card says " + word);
}

/// Tempo, rest and effort may stand in one paragraph: the word that begins each is made another one.
Where no_rest(Damaged& damaged) { return other_word(damaged, "Rest "); }
Where no_tempo(Damaged& damaged) { return other_word(damaged, "Go slowly"); }
Where no_effort(Damaged& damaged) { return other_word(damaged, "Effort "); }

/// One more line that belongs to a card; it stands below the foot of the page, where nothing else is.
Where with_line(Damaged& damaged, int card, const std::string& words)
{
    const Found step = sample::on_card(damaged, card, BlockRole::paragraph);
    Page& page = damaged.pages[static_cast<std::size_t>(step.page) - 1];
    Block line{BlockRole::paragraph, {}};
    line.card = card;
    line.items.push_back(TextRun{{46, 819, 503, 1}, words, 14, false, black});
    Area& area = std::get<TextRun>(line.items.front()).area;
    for (const Block& block : page.blocks)
        if (!block.items.empty() && area_of(block).y >= area.y) area.y += 1;
    page.blocks.push_back(line);
    return {step.page, card};
}

Where in_signs(Damaged& damaged) { return with_line(damaged, 1, "Do 2 x 10 of it."); }
Where a_drug(Damaged& damaged) { return with_line(damaged, 1, "Take 10 mg before it."); }

// ---- safety

Where no_support(Damaged& damaged)
{
    for (const char* words : {"Both hands on", "One hand on", "Fingertips on", "Sit on", "Lie on"}) try {
            return without_block(damaged, words);
        } catch (const std::runtime_error&) {
        }
    throw std::runtime_error("no support");
}

Where no_brace(Damaged& damaged)
{
    const std::string words = "Wear your foot brace on the right foot.";
    const ExerciseId exercise = damaged.example.plan.phases[0].sessions[0].items[0].exercise;
    damaged.example.lines.push_back({{{{"en", words}}}, PrintLine::Where::fitting_cards, {}, {}, {exercise}});
    return {-1, -1};
}

Where no_stop_box(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, "When to stop", PagePart::week);
    sample::replace_words(damaged, "When to stop", "Take care");
    return {heading.page, -1};
}

Where no_stop_sign(Damaged& damaged)
{
    const Found sign = sample::block_with(damaged, "sharp", PagePart::week);
    const std::string words = words_of(*sign.block);
    sample::remove_blocks(damaged, [&](const Page& page, const Block& block) {
        return page.part == PagePart::week && words_of(block) == words;
    });
    return {sign.page, -1};
}

Where other_phone(Damaged& damaged)
{
    sample::replace_words(damaged, "555 0134", "555 0143");
    return {1, -1};
}

Where without_phone(Damaged& damaged)
{
    damaged.example.clinic.phone.clear();
    return {0, 0};
}

Where no_morning_line(Damaged& damaged)
{
    const Found line = sample::block_with(damaged, "how tired am I", PagePart::week);
    sample::remove_blocks(damaged, [](const Page&, const Block& block) {
        return text_of(block).find("how tired am I") != std::string::npos;
    });
    return {line.page, -1};
}

Where other_sign(Damaged& damaged)
{
    for (int nth = 0; nth < 40; ++nth) {
        const Found item = sample::item(damaged, nth);
        for (PageItem& thing : item.block->items)
            if (auto* disc = std::get_if<Disc>(&thing); disc && disc->fill == Disc::Fill::none) {
                disc->fill = Disc::Fill::half;
                return {item.page, sample::number_of(*item.block)};
            }
    }
    throw std::runtime_error("no sign");
}

// ---- days

Where day_head(Damaged& damaged, const std::string& from, const std::string& to)
{
    const Found heading = sample::block_with(damaged, from, PagePart::week);
    for (PageItem& thing : heading.block->items)
        if (auto* run = std::get_if<TextRun>(&thing))
            if (const std::size_t at = run->text.find(from); at != std::string::npos)
                run->text.replace(at, from.size(), to);
    return {heading.page, -1};
}

/// The heading of the first session of the plan and of what stands below it.
const PlannedSession& first_session(const Damaged& damaged)
{
    return damaged.example.plan.phases[0].sessions[0];
}

Date first_date(const Damaged& damaged)
{
    return damaged.example.plan.start + std::chrono::days(index_of(first_session(damaged).day));
}

std::string day_of(Date date)
{
    return std::to_string(static_cast<unsigned>(std::chrono::year_month_day(date).day()));
}

std::string month_day(Date date) { return day_of(date) + " November"; }

Where other_date(Damaged& damaged)
{
    const std::string day = month_day(first_date(damaged));
    return day_head(damaged, day, "7 November");
}

Where other_weekday(Damaged& damaged)
{
    const std::string day = month_day(first_date(damaged));
    return day_head(damaged, day, month_day(first_date(damaged) + std::chrono::days(1)));
}

/// A day without a session of its own is taken off the sheet.
Where no_rest_day(Damaged& damaged)
{
    const Found rest = sample::block_with(damaged, "Rest day", PagePart::week);
    const std::string words = words_of(*rest.block);
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.role == BlockRole::heading && words_of(block) == words;
    });
    return {-1, -1};
}

Where other_clock(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, month_day(first_date(damaged)), PagePart::week);
    TextRun& run = sample::run_of(*heading.block, ":");
    run.text.replace(run.text.find(':'), 3, ":59");
    return {heading.page, -1};
}

Where other_length(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, month_day(first_date(damaged)), PagePart::week);
    TextRun& run = sample::run_of(*heading.block, " minutes");
    const std::size_t digit = run.text.find(" minutes") - 1;
    run.text[digit] = run.text[digit] == '9' ? '1' : '9';
    return {heading.page, -1};
}

/// A session on the day after the first one's, or before it, which is a rest day on the sheet.
Where session_gone(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, month_day(first_date(damaged)), PagePart::week);
    Page& page = damaged.pages[static_cast<std::size_t>(heading.page) - 1];
    const auto at = std::find(page.blocks.begin(), page.blocks.end(), *heading.block);
    const auto end = std::find_if(at + 1, page.blocks.end(),
                                  [](const Block& block) { return block.role == BlockRole::heading; });
    page.blocks.erase(at, end);
    return {heading.page, -1};
}

Where item_gone(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    std::erase(damaged.pages[static_cast<std::size_t>(item.page) - 1].blocks, *item.block);
    return {item.page, -1};
}

Where item_twice(Damaged& damaged)
{
    damaged.example.plan.phases[0].sessions[0].items.pop_back();
    return {1, -1};
}

Where other_dates(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, "23 to ", PagePart::week);
    TextRun& run = sample::run_of(*heading.block, "23 to ");
    run.text.replace(run.text.find("23 to "), 6, "24 to ");
    return {heading.page, -1};
}

Where no_sheet(Damaged& damaged)
{
    damaged.wish.of_week = 3;
    return {0, 0};
}

Where no_note(Damaged& damaged)
{
    damaged.example.plan.dates.push_back({first_date(damaged),
                                          first_session(damaged).at,
                                          DateChange::none,
                                          {},
                                          {{{"en", "Holiday."}}},
                                          RuleId("free-time")});
    return {1, -1};
}

Where no_visit(Damaged& damaged)
{
    damaged.example.request.protocol.review_weeks = {damaged.example.plan.weeks};
    return {1, -1};
}

// ---- language

/// Hard lines are added to the card until the pre-flight says so.
Where harder_until(Damaged& damaged, FaultKind wanted)
{
    for (int nth = 0; nth < 9; ++nth) {
        const Where where = with_line(damaged, 1, "Neuromuscular facilitation necessitates contraction.");
        const auto faults = preflight(damaged.pages, damaged.example.input(), damaged.wish);
        if (std::any_of(faults.begin(), faults.end(),
                        [&](const auto& fault) { return fault.kind == wanted; }))
            return where;
    }
    throw std::runtime_error("it is never that hard");
}

Where hard_words(Damaged& damaged) { return harder_until(damaged, FaultKind::hard_to_read); }
Where harder_words(Damaged& damaged) { return harder_until(damaged, FaultKind::far_too_hard); }

Where long_words(Damaged& damaged)
{
    return with_line(damaged, 1,
                     "Go on as far as you can and as long as it is fun and do not stop if it is ok.");
}

Where in_german(Damaged& damaged) { return with_line(damaged, 1, "[de] Halten Sie an."); }

Where stop_in_german(Damaged& damaged)
{
    for (PrintLine& line : damaged.example.lines)
        if (line.where == PrintLine::Where::stop_box) {
            const std::string words = line.text.in("en");
            line.text.by_language = {{"fr", words}};
            return {1, -1};
        }
    throw std::runtime_error("no stop line");
}

Where a_hole(Damaged& damaged) { return with_line(damaged, 1, "Rest {time} now."); }
Where a_key(Damaged& damaged) { return with_line(damaged, 1, "[rest_between]"); }
Where a_side_hole(Damaged& damaged) { return with_line(damaged, 1, "Lift your <side> leg."); }

// ---- the document

Where other_page_number(Damaged& damaged)
{
    sample::replace_words(damaged, "page 1 of", "page 2 of");
    return {1, 0};
}

Where other_version(Damaged& damaged)
{
    damaged.example.plan.version = 2;
    return {1, 0};
}

Where no_code(Damaged& damaged)
{
    damaged.example.code = "PW-7KQ4-M2XD-1-9H";
    return {1, 0};
}

Where no_draft_mark(Damaged& damaged)
{
    sample::remove_blocks(damaged, [](const Page&, const Block& block) {
        return text_of(block).find("not yet approved") != std::string::npos;
    });
    return {1, 0};
}

Where approved(Damaged& damaged)
{
    damaged.example.plan.approved_by = "P. Therapist";
    return {1, 0};
}

Where with_name(Damaged& damaged)
{
    damaged.wish.name = false;
    return {1, -1};
}

Where no_cards(Damaged& damaged)
{
    std::erase_if(damaged.pages, [](const Page& page) { return page.part == PagePart::cards; });
    return {0, 0};
}

Where therapist_words(Damaged& damaged)
{
    return with_line(damaged, 1, "Therapist's copy. Not for the patient.");
}

Where unmarked(Damaged& damaged)
{
    damaged.wish.therapist = true;
    sample::lay_out_again(damaged);
    sample::remove_blocks(damaged, [](const Page& page, const Block& block) {
        return page.part == PagePart::therapist && text_of(block).starts_with("Therapist's copy");
    });
    return {-1, 0};
}

/// Head and foot of the page stay.
void clear(Page& page)
{
    std::erase_if(page.blocks, [](const Block& block) { return block.role != BlockRole::running; });
}

Where on_the_back(Damaged& damaged)
{
    damaged.wish.duplex = true;
    const auto cards = std::find_if(damaged.pages.begin(), damaged.pages.end(),
                                    [](const Page& page) { return page.part == PagePart::cards; });
    Page blank = damaged.pages.back();
    clear(blank);
    blank.part = PagePart::blank;
    const bool on_front = (cards - damaged.pages.begin()) % 2 == 0;
    damaged.pages.insert(cards, on_front ? 1U : 2U, blank);
    return {-1, 0};
}

Where nothing_on_it(Damaged& damaged)
{
    damaged.pages.push_back(damaged.pages.back());
    clear(damaged.pages.back());
    return {static_cast<int>(damaged.pages.size()), 0};
}

Where a_line_on_it(Damaged& damaged)
{
    nothing_on_it(damaged);
    Block line{BlockRole::paragraph, {}};
    line.items.push_back(TextRun{{100, 100, 200, 18}, "Well done.", 14, false, black});
    damaged.pages.back().blocks.push_back(line);
    return {static_cast<int>(damaged.pages.size()), 0};
}

Where many_pages(Damaged& damaged)
{
    damaged.wish.size = PrintSize::normal;
    damaged.wish.cards_per_page = 1;
    sample::lay_out_again(damaged);
    return {0, 0};
}

// ---- what is told at all

Where gone_from_catalog(Damaged& damaged)
{
    damaged.example.plan.phases[0].sessions[0].items.push_back(
        damaged.example.plan.phases[0].sessions[0].items[0]);
    damaged.example.plan.phases[0].sessions[0].items.back().exercise = ExerciseId("no-such-exercise");
    return {0, 0};
}

Where banned(Damaged& damaged)
{
    damaged.example.plan.bans.push_back(damaged.example.plan.phases[0].sessions[0].items[0].exercise);
    return {-1, -1};
}

Where no_credit(Damaged& damaged)
{
    std::vector<Exercise> exercises = damaged.example.request.catalog->exercises();
    for (Exercise& exercise : exercises)
        if (exercise.id == damaged.example.plan.phases[0].sessions[0].items[0].exercise)
            exercise.rights = {"A. Nother", "CC-BY-4.0", "https://example.org"};
    damaged.example.request.catalog = std::make_shared<const Catalog>(exercises);
    return {-1, -1};
}

Where too_late(Damaged& damaged)
{
    damaged.today = damaged.example.plan.start + std::chrono::days(7 * damaged.example.plan.weeks);
    return {0, 0};
}

Where needs_help(Damaged& damaged)
{
    damaged.example.request.patient.disability = Disability{8.0, {}};
    damaged.example.request.patient.aid = Aid{AidType::wheelchair, {}, {}, {}, {}};
    damaged.example.request.patient.walks.reset();
    return {0, 0};
}

const std::vector<Seed>& seeds()
{
    using enum FaultKind;
    static const std::vector<Seed> all{
        {letters_below_12, "11 points in the week", tiny_letters},
        {body_below_wish, "13 points on a card", small_body},
        {too_small_for_eyes, "low vision", bad_eyes},
        {capitals, "a heading that shouts", shouting, {stop_box_missing, phone_missing, body_below_wish}},
        {weak_ink, "grey letters", grey_letters},
        {faint_border, "a border of half a point", hair_line},
        {off_the_page, "the page number below the paper", over_the_edge},
        {cut_off, "a step wider than its place", too_wide},
        {words_lost, "a step is missing", lost_step},
        {text_on_text, "a step written twice over itself", written_over},
        {text_on_border,
         "a box through a name",
         through_a_box,
         {tick_box_missing, week_dose, doses_disagree}},
        {text_on_picture, "a caption on the picture", on_a_picture},
        {boxes_collide, "two boxes over each other", colliding_boxes, {text_on_border, tick_letters}},
        {wrong_paper, "Letter asked for, A4 laid out", other_paper},
        {mixed_papers, "one longer page", one_other_page},
        {tick_box_small, "a box of 7 mm", small_box},
        {tick_box_small, "boxes of 10 mm for tremor", shaky_hand},
        {tick_box_missing, "no box", no_box},
        {side_words, "the other side first", other_side_in_words, {body_below_wish, cut_off}},
        {tick_letters, "L and R exchanged", swapped_letters},
        {picture_side, "the picture mirrored", mirrored_picture},
        {picture_missing, "no picture", no_picture},
        {picture_of_other, "the picture of card 2 on card 1", picture_of_card_2},
        {picture_small, "a picture of 40 points", tiny_picture},
        {picture_without_words, "a picture without words", silent_picture},
        {number_without_card, "number 77 in the week", number_77, {cut_off}},
        {card_without_number, "a card 88", forgotten_card, {over_budget, page_number, cut_off}},
        {number_twice, "card 2 called 1", twins, {number_without_card, number_of_other, doses_disagree}},
        {number_of_other, "an exercise with the number of another", swapped_numbers, {doses_disagree}},
        {week_dose, "one more in the week", other_week_dose, {doses_disagree}},
        {doses_disagree, "one more in the week", other_week_dose, {week_dose}},
        {card_dose, "one more on the card", other_card_dose, {doses_disagree}},
        {rest_missing, "no rest", no_rest},
        {tempo_missing, "no tempo", no_tempo},
        {effort_missing, "no effort", no_effort},
        {dose_in_signs, "2 x 10", in_signs},
        {drug_dose, "10 mg", a_drug},
        {support_missing, "nothing to hold on to", no_support},
        {precaution_missing, "no brace", no_brace},
        {stop_box_missing, "no stop box", no_stop_box},
        {stop_sign_missing, "a stop sign is missing", no_stop_sign},
        {phone_missing, "another number", other_phone},
        {no_phone, "the clinic has no number", without_phone},
        {morning_line_missing, "no morning line", no_morning_line},
        {version_sign, "half circle for empty circle", other_sign},
        {day_missing, "a rest day is missing", no_rest_day},
        {wrong_date, "7 November", other_date, {session_missing}},
        {wrong_date, "the date of the next day", other_weekday, {session_missing}},
        {session_missing, "the box of a day is missing", session_gone, {day_missing, card_without_number}},
        {wrong_clock, "another hour", other_clock},
        {wrong_length, "other minutes", other_length},
        {item_missing, "an exercise is missing", item_gone},
        {item_too_many,
         "an exercise too many",
         item_twice,
         {card_without_number, number_without_card, wrong_length}},
        {sheet_dates, "other dates", other_dates},
        {week_without_sheet, "the sheet of another week", no_sheet},
        {date_note_missing, "a holiday", no_note},
        {next_visit_missing, "another visit", no_visit},
        {hard_to_read, "hard words", hard_words},
        {far_too_hard, "many hard words", harder_words},
        {long_sentence, "a long sentence", long_words},
        {not_translated, "a line in German", in_german},
        {stop_box_not_translated, "a stop sign that is not English", stop_in_german},
        {unfilled_hole, "a hole", a_hole},
        {unfilled_hole, "a key", a_key},
        {unfilled_hole, "a side", a_side_hole},
        {page_number, "page 2 twice", other_page_number},
        {plan_version, "version 2", other_version, {body_below_wish}},
        {version_code, "no code", no_code},
        {draft_missing, "no draft mark", no_draft_mark},
        {draft_on_approved, "approved, and a draft mark", approved},
        {name_shown, "the name although it was not wanted", with_name},
        {part_missing, "no cards", no_cards, {number_without_card, page_number, precaution_missing}},
        {therapist_among_patient, "words for the therapist", therapist_words},
        {therapist_mark_missing, "the copy without its mark", unmarked},
        {begins_on_back, "the cards on the back", on_the_back, {page_number}},
        {empty_page, "an empty page", nothing_on_it, {page_number, over_budget}},
        {nearly_empty_page, "a page with a line", a_line_on_it, {page_number, over_budget}},
        {over_budget, "one card a page", many_pages},
        {unknown_exercise, "an exercise that is not there", gone_from_catalog, {wrong_length}},
        {banned_exercise, "a banned exercise", banned},
        {credit_missing, "words of somebody else", no_credit},
        {plan_over, "a year later", too_late},
        {helper_missing, "needs a helper", needs_help}};
    return all;
}

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

Damaged good_handout()
{
    static const sample::Example example = sample::example("hugo", "starter-one-side-aid-12-weeks");
    PaperWish wish;
    wish.of_phase = 1;
    Damaged good{example, wish, {}};
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

}

TEST_CASE("every fault that is made on purpose is found on its page and card, and nothing else is said")
{
    const Damaged good = good_handout();
    const auto before = kinds_in(faults_of(good));
    for (const Seed& seed : seeds()) {
        Damaged damaged = good;
        CAPTURE(word_of(seed.kind), seed.how);
        const Where where = seed.damage(damaged);
        const auto faults = faults_of(damaged);
        CAPTURE(where.page, where.card, told(faults));
        CHECK(std::any_of(faults.begin(), faults.end(), [&](const SheetFault& fault) {
            return fault.kind == seed.kind && is_at(fault, where);
        }));
        auto extra = kinds_in(faults);
        for (const FaultKind kind : before)
            if (const auto known = extra.find(kind); known != extra.end()) extra.erase(known);
        extra.erase(seed.kind);
        for (const FaultKind kind : seed.also) extra.erase(kind);
        std::vector<std::string> unrelated;
        for (const FaultKind kind : extra) unrelated.emplace_back(word_of(kind));
        CHECK(unrelated == std::vector<std::string>{});
    }
}

TEST_CASE("a week that is told as a table is read as well as one told day by day")
{
    const sample::Example example = sample::example("carla", "two-side-aid-ladders-10-weeks");
    PaperWish wish;
    wish.of_phase = 1;
    wish.size = PrintSize::large;
    Damaged good{example, wish, {}};
    sample::lay_out_again(good);
    REQUIRE(sample::block_with(good, "Mon 23", PagePart::week).block);
    const auto has = [](const Damaged& damaged, FaultKind kind) {
        return kinds_in(faults_of(damaged)).contains(kind);
    };
    CHECK_FALSE(any_stops(faults_of(good)));

    Damaged dose = good;
    other_week_dose(dose);
    CHECK(has(dose, FaultKind::week_dose));
    Damaged date = good;
    sample::say_instead(*sample::block_with(date, "Mon 23", PagePart::week).block, "Mon 24");
    CHECK(has(date, FaultKind::wrong_date));
    Damaged hour = good;
    std::string clock = clock_text(first_session(hour).at);
    if (clock.starts_with('0')) clock.erase(0, 1);
    sample::replace_words(hour, clock, "3:07");
    CHECK(has(hour, FaultKind::wrong_clock));
    Damaged box = good;
    bool removed = false;
    sample::remove_blocks(box, [&](const Page& page, const Block& block) {
        if (removed || page.part != PagePart::week || !has_tick_box(block) || number_on(block)) return false;
        return removed = true;
    });
    CHECK(has(box, FaultKind::item_missing));
}

TEST_CASE("every kind of fault has been made on purpose")
{
    std::set<FaultKind> made;
    for (const Seed& seed : seeds()) made.insert(seed.kind);
    for (const Word<FaultKind>& kind : vocabulary<FaultKind>()) {
        CAPTURE(kind.text);
        CHECK(made.contains(kind.meaning));
    }
}
