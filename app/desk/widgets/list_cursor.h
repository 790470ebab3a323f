// Where the keyboard is inside an item that holds many: the box of a group, and the letters typed to get
// there.
#pragma once

#include <string>

namespace pacewise {

struct ListCursor {
    int at = 0;
    std::string letters;
    double typed_at = -10;  ///< seconds of Ui::now
};

}
