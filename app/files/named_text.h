// A file as it stands, or is about to stand, on disk: its name without folders, and its bytes.
#pragma once

#include <string>

namespace pacewise {

struct NamedText {
    std::string name;
    std::string text;
    bool operator==(const NamedText&) const = default;
};

}
