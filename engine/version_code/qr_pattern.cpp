#include "engine/version_code/qr_pattern.h"

#include "engine/base/contract.h"

#include <memory>
#include <qrencode.h>

namespace pacewise {

QrPattern qr_pattern(const std::string& text)
{
    PACEWISE_REQUIRE(!text.empty(), "a QR code says something");
    constexpr int smallest = 0, as_capitals = 0;
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(text.c_str(), smallest, QR_ECLEVEL_M, QR_MODE_8, as_capitals), QRcode_free);
    PACEWISE_REQUIRE(code != nullptr, "a QR code has room for the text");
    QrPattern pattern{code->width, {}};
    const auto squares = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    for (std::size_t at = 0; at < squares; ++at) pattern.black.push_back((code->data[at] & 1u) != 0);
    return pattern;
}

}
