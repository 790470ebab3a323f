// Keeps a copy of unsaved work beside the window: after two quiet seconds, or after thirty busy ones.
#pragma once

#include "app/desk/session/recovery.h"
#include "app/desk/work/background_job.h"

namespace pacewise {

class Autosave {
public:
    /// `file` is that of this desk; empty: nothing is kept.
    explicit Autosave(std::filesystem::path file) : file_(std::move(file)) {}
    /// Once a frame. A disk that fails is told once.
    void step(Workspace&);
    /// For a desk that closes as it should.
    void finish();
    /// Seconds until something is to be written; nothing when all is kept.
    std::optional<double> due_in(const Workspace&) const;

private:
    bool is_due(const Workspace&) const;

    std::filesystem::path file_;
    BackgroundJob<bool> job_;
    Snapshot kept_, seen_;
    double changed_at_ = 0, kept_at_ = 0;
    bool there_ = false;  ///< a copy lies on the disk
};

}
