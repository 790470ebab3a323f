// Cairo's things close themselves.
#pragma once

#include <cairo.h>
#include <memory>
#include <string>

namespace pacewise {

struct Closed {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, Closed>;
using Cairo = std::unique_ptr<cairo_t, Closed>;

/// What Cairo writes to; `bytes` is a std::string.
inline cairo_status_t take_bytes(void* bytes, const unsigned char* from, unsigned count)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(from), count);
    return CAIRO_STATUS_SUCCESS;
}

}
