// Undo and redo without an end: every state the document was in, each with the words of what led to it.
// "Unsaved" means that this is not the very state that was saved; undoing back to it is clean again.
#pragma once

#include "app/desk/document/plan_document.h"
#include "engine/base/translations.h"

#include <vector>

namespace pacewise {

using Snapshot = std::shared_ptr<const PlanDocument>;

class History {
public:
    History() : History(PlanDocument{}) {}
    explicit History(PlanDocument first);

    const PlanDocument& now() const { return *past_.back().document; }
    Snapshot snapshot() const { return past_.back().document; }

    /// Forgets what could be redone; a document that is the same as now is no step.
    void commit(Translations what, PlanDocument next);
    /// The answer to what is asked now: belongs to the last step and is no step of its own.
    void answer(PlanDocument now_with_plan);
    /// False when there is nothing to undo or redo.
    bool undo();
    bool redo();
    /// What undo would take back, and redo do again; null when there is nothing.
    const Translations* undo_words() const;
    const Translations* redo_words() const;
    /// The last state that had another plan than now; null when there was none.
    Snapshot with_other_plan() const;
    std::size_t steps() const { return past_.size() - 1; }
    /// The words of all steps up to now, the first one first.
    std::vector<Translations> words() const;

    bool dirty() const { return past_.back().step != saved_step_; }
    /// `step` as told by current_step() when the writing began.
    void mark_saved(long step) { saved_step_ = step; }
    long current_step() const { return past_.back().step; }

private:
    struct Step {
        Translations what;
        Snapshot document;
        long step = 0;  ///< a number of its own for every state
    };
    std::vector<Step> past_, future_;
    long last_step_ = 0, saved_step_ = 0;
};

}
