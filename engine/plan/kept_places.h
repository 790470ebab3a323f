// The places that a draft was asked to keep, in a plan's file: one a line, so that two drafts can be compared
// line by line.
#pragma once

#include "engine/request/kept_place.h"
#include "engine/yaml/read.h"
#include "engine/yaml/write.h"

namespace pacewise {

std::optional<KeptPlace> read_kept_place(const Node&, Reading&);
/// Only when there are any.
void write_kept_places(YamlWriter&, const std::vector<KeptPlace>&);

}
