// Which exercises one kind of work is made of: those that are done in some positions, have some properties,
// belong to some families, or are named one by one.
#pragma once

#include "app/desk/panels/protocol/protocol_editor.h"

namespace pacewise {

/// The lists once they were changed.
std::optional<PartOnly> edit_only(Ui&, const Scene&, Modality, const PartOnly&);

}
