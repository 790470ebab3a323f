#include "app/desk/shell/window.h"

#include <GLFW/glfw3.h>

namespace pacewise {

namespace {
constexpr GLint clamp_to_edge = 0x812F;  // GL_CLAMP_TO_EDGE, which the oldest headers do not name
}

ImTextureID TextureMaker::make(const Pixels& pixels)
{
    GLuint texture = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, clamp_to_edge);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, clamp_to_edge);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, pixels.width, pixels.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.rgba.data());
    return reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(texture));
}

void TextureMaker::drop(ImTextureID id)
{
    const auto texture = static_cast<GLuint>(reinterpret_cast<std::intptr_t>(id));
    glDeleteTextures(1, &texture);
}

}
