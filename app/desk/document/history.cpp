#include "app/desk/document/history.h"

#include "engine/base/contract.h"

#include <utility>

namespace pacewise {

namespace {

/// Nobody who sees a plan has to ask whether it is known what it answers.
Snapshot kept(PlanDocument document)
{
    PACEWISE_REQUIRE(!document.plan || document.answered, "a plan comes with the request that it answers");
    return std::make_shared<const PlanDocument>(std::move(document));
}

}

History::History(PlanDocument first)
{
    past_.push_back({in_words("Open", "Abrir"), kept(std::move(first)), 0});
}

void History::commit(Translations what, PlanDocument next)
{
    if (next == now()) return;
    past_.push_back({std::move(what), kept(std::move(next)), ++last_step_});
    future_.clear();
}

void History::answer(PlanDocument now_with_plan) { past_.back().document = kept(std::move(now_with_plan)); }

bool History::undo()
{
    if (past_.size() < 2) return false;
    future_.push_back(std::move(past_.back()));
    past_.pop_back();
    return true;
}

bool History::redo()
{
    if (future_.empty()) return false;
    past_.push_back(std::move(future_.back()));
    future_.pop_back();
    return true;
}

const Translations* History::undo_words() const { return past_.size() < 2 ? nullptr : &past_.back().what; }

const Translations* History::redo_words() const { return future_.empty() ? nullptr : &future_.back().what; }

Snapshot History::with_other_plan() const
{
    for (auto step = past_.rbegin(); step != past_.rend(); ++step)
        if (step->document->plan && step->document->plan != now().plan) return step->document;
    return nullptr;
}

std::vector<Translations> History::words() const
{
    std::vector<Translations> words;
    for (const Step& step : past_) words.push_back(step.what);
    words.erase(words.begin());
    return words;
}

}
