#include "engine/render/base64.h"

#include <cstdint>

namespace pacewise {

std::string base64(std::string_view bytes)
{
    static constexpr std::string_view signs =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string written;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view three = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t byte = 0; byte < 3; ++byte)
            bits = bits << 8 | (byte < three.size() ? static_cast<unsigned char>(three[byte]) : 0u);
        for (std::size_t six = 0; six < 4; ++six)
            written += six <= three.size() ? signs[bits >> (18 - 6 * six) & 63u] : '=';
    }
    return written;
}

}
