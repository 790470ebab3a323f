// The answers to "why here" and "why not there", said on the terminal or as values.
#pragma once

#include "engine/explain/make_room.h"
#include "engine/explain/why.h"
#include "engine/yaml/write.h"

#include <iosfwd>
#include <string>

namespace pacewise::cli {

void tell_why(const Why&, const std::string& language, std::ostream&);
void tell_why_not(const WhyNot&, const std::string& language, std::ostream&);
/// Whether it could stand there if other items moved as well.
void tell_room(const Room&, const std::string& language, std::ostream&);
YamlWriter answer_of(const Why&, const std::string& language);
YamlWriter answer_of(const WhyNot&, const std::string& language);

}
