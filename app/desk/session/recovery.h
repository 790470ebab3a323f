// Work is never lost: what is not saved is kept, and found again after a crash. One file holds plan, patient,
// protocol and where they belong; it is replaced as a whole.
#pragma once

#include "app/desk/session/bundle.h"
#include "app/desk/session/workspace.h"

namespace pacewise {

/// What is written of a document; made on the thread of the window, written on another one.
Bundle recovery_copy(const PlanDocument&, const std::filesystem::path& plan_file);
/// Care: throws DiskTrouble.
void write_recovery(const std::filesystem::path& file, const Bundle&);
/// Shows the document of the file, unsaved. False when it cannot be read; that is reported, and it stays
/// there. Care: throws DiskTrouble.
bool recover(Workspace&, const std::filesystem::path& file);
/// Asks about the next of the kept files; no dialog where there is none.
Dialog recovery_question(const Workspace&);

}
