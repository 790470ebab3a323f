// The changes as a list, by phase and exercise: each with its sign, in words, and why.
#pragma once

#include "app/desk/panels/compare/compared.h"
#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_change_list(Ui&, const Scene&, const Compared&, Outbox&);

/// "+ new"
std::string sign_words(const Ui&, ChangeKind);

}
