#include "tests/engine/timetable/bench.h"

#include "tests/support/catch.h"

#include <functional>

namespace pacewise {

namespace {

/// One rule alone in a model.
struct Posted {
    Posted(const Case& at_hand, const Rule& rule)
        : grid(at_hand, slots_of(at_hand.request), model), poster(model)
    {
        rule.post(grid, poster);
    }
    Model model;
    Grid grid;
    Poster poster;
};

Paces steady_paces(const Protocol& protocol)
{
    Paces paces;
    for (const auto& [modality, part] : protocol.parts)
        if (!part.ramps.empty()) paces[modality] = Pace::steady;
    return paces;
}

std::string timetable_text(const Case& at_hand, const Timetable& timetable)
{
    std::string text;
    for (std::size_t phase = 0; phase < timetable.phases.size(); ++phase)
        for (const TimetableSession& session : timetable.phases[phase]) {
            text += "\n  phase " + std::to_string(phase + 1) + ' ' + std::string(word_of(session.slot.day)) +
                    ' ' + clock_text(session.slot.at) + ':';
            for (const int candidate : session.candidates)
                text += ' ' + at_hand.exercise(candidate).id.text +
                        (at_hand.is_main(candidate) ? "" : " (warm-up)");
        }
    return text.empty() ? "nothing at all" : text;
}

std::string breaches_text(const std::vector<Breach>& breaches)
{
    std::string text;
    for (const Breach& breach : breaches) text += "\n  " + date_text(breach.date) + ' ' + breach.about;
    return text.empty() ? "none" : text;
}

/// What both say about these decisions; a disagreement fails the test.
bool agreed_verdict(const Posted& posted, const Case& at_hand, const Rule& rule, const std::vector<Var>& yes)
{
    const Answers answers = answers_from(posted.model, yes);
    const Timetable timetable = timetable_from(posted.grid, answers);
    const std::vector<Breach> breaches = rule.breaches(calendar_of(at_hand, timetable), at_hand);
    const bool legal_to_search = broken_limits(posted.model, answers).empty();
    if (legal_to_search != breaches.empty()) {
        INFO("rule: " << rule.id().text);
        INFO("timetable: " << timetable_text(at_hand, timetable));
        INFO("the auditor's breaches: " << breaches_text(breaches));
        REQUIRE(legal_to_search == breaches.empty());
    }
    return legal_to_search;
}

/// Columns of the case, each with its decisions.
std::vector<std::vector<Var>> columns_of(const Grid& grid)
{
    std::vector<std::vector<Var>> columns;
    for (int phase = 0; phase < grid.phase_count(); ++phase)
        for (int slot = 0; slot < grid.slot_count(); ++slot) {
            columns.emplace_back();
            for (const Seat& seat : grid.seats(phase, slot)) columns.back().push_back(seat.var);
        }
    return columns;
}

using Visit = std::function<void(const std::vector<Var>&)>;

void each_filling(const std::vector<std::vector<Var>>& columns, std::size_t most, std::size_t column,
                  std::vector<Var>& yes, const Visit& visit)
{
    if (column == columns.size()) {
        visit(yes);
        return;
    }
    const std::vector<Var>& vars = columns[column];
    for (std::size_t subset = 0; subset < (std::size_t{1} << vars.size()); ++subset) {
        const std::size_t before = yes.size();
        for (std::size_t at = 0; at < vars.size(); ++at)
            if (subset >> at & 1) yes.push_back(vars[at]);
        if (yes.size() - before <= most) each_filling(columns, most, column + 1, yes, visit);
        yes.resize(before);
    }
}

/// Why the screen leaves an exercise out.
std::string reasons_text(const Case& at_hand, const std::string& exercise)
{
    std::string text;
    const std::vector<Exercise>& all = at_hand.request.catalog->exercises();
    for (std::size_t at = 0; at < all.size(); ++at)
        if (all[at].id.text == exercise)
            for (const Reason& reason : at_hand.screening.verdicts[at].against)
                text += "\n  " + reason.rule.text + ": " + reason.about;
    return text;
}

Var var_at(const Grid& grid, const Standing& place)
{
    for (int slot = 0; slot < grid.slot_count(); ++slot) {
        const Slot& here = grid.slots()[static_cast<std::size_t>(slot)];
        if (here.day != place.day || (!place.at.empty() && clock_text(here.at) != place.at)) continue;
        for (const Seat& seat : grid.seats(place.phase - 1, slot))
            if (grid.at_hand().exercise(seat.candidate).id.text == place.exercise &&
                grid.at_hand().candidate(seat.candidate).role == place.role)
                return seat.var;
    }
    FAIL("the small case has no " << place.exercise << " on " << word_of(place.day)
                                  << reasons_text(grid.at_hand(), place.exercise));
    return {};
}

}

Bench::Bench(Request request)
    : request_(std::move(request)), screening_(screen(request_)),
      prescription_(prescribe(request_, screening_, steady_paces(request_.protocol))), case_{request_,
                                                                                             screening_,
                                                                                             prescription_}
{
}

Tally Bench::agree(const Rule& rule, std::size_t most_items_in_session) const
{
    const Posted posted(case_, rule);
    Tally verdicts;
    std::vector<Var> yes;
    each_filling(columns_of(posted.grid), most_items_in_session, 0, yes, [&](const std::vector<Var>& filled) {
        ++(agreed_verdict(posted, case_, rule, filled) ? verdicts.allowed : verdicts.broken);
    });
    CHECK(verdicts.allowed > 0);
    CHECK(verdicts.broken > 0);
    return verdicts;
}

bool Bench::allows(const Rule& rule, const std::vector<Standing>& places) const
{
    const Posted posted(case_, rule);
    std::vector<Var> yes;
    for (const Standing& place : places) yes.push_back(var_at(posted.grid, place));
    return agreed_verdict(posted, case_, rule, yes);
}

}
