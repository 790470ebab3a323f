// Reading one thing around the person: chair, {wall: front}, {step: [right.ankle, 0.2]}.
#pragma once

#include "engine/figure/prop.h"
#include "engine/yaml/read.h"

namespace pacewise {

std::optional<Landmark> read_landmark(const Node&, Reading&);
std::optional<Prop> read_prop(const Node&, Reading&);

}
