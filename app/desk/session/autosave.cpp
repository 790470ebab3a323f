#include "app/desk/session/autosave.h"

#include "app/desk/session/recovery_places.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

constexpr double quiet = 2, busy = 30;  // seconds

/// What was brought back is saved now, or thrown away, or lies in a copy of this desk.
void drop_what_was_recovered(Workspace& desk)
{
    if (!desk.recovered_from.empty()) drop_recovery(std::exchange(desk.recovered_from, {}));
}

}

bool Autosave::is_due(const Workspace& desk) const
{
    const auto wait = due_in(desk);
    return wait && *wait <= 0;
}

std::optional<double> Autosave::due_in(const Workspace& desk) const
{
    if (file_.empty()) return {};
    if (!desk.history.dirty() || desk.document().is_empty() || kept_ == desk.history.snapshot()) return {};
    return std::min(changed_at_ + quiet, std::max(kept_at_, changed_at_ - busy) + busy) - desk.now;
}

void Autosave::step(Workspace& desk)
{
    const Snapshot now = desk.history.snapshot();
    if (now != seen_) {
        if (kept_ == seen_) kept_at_ = desk.now;
        seen_ = now;
        changed_at_ = desk.now;
    }
    if (!desk.history.dirty()) {
        if (there_) finish();
        drop_what_was_recovered(desk);
    }
    try {
        if (job_.take()) drop_what_was_recovered(desk);
    } catch (const std::exception& trouble) {
        tell(desk, {std::string(trouble.what()), true});
    }
    if (job_.running() || !is_due(desk)) return;
    kept_ = now;
    kept_at_ = desk.now;
    there_ = true;
    job_.start([snapshot = now, plan_file = desk.file, file = file_](const StopSign&) {
        write_recovery(file, recovery_copy(*snapshot, plan_file));
        return true;
    });
}

void Autosave::finish()
{
    job_.cancel();
    if (std::exchange(there_, false)) drop_recovery(file_);
}

}
