#include "app/desk/shell/window.h"

#include <GLFW/glfw3.h>

#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <utility>

namespace pacewise {

namespace {

/// What the callbacks of GLFW leave for the next frame.
struct Events {
    Chords chords;
    bool input = false;
    bool close = false;
};

Events& events_of(GLFWwindow* window) { return *static_cast<Events*>(glfwGetWindowUserPointer(window)); }

void on_key(GLFWwindow* window, int code, int, int action, int mods)
{
    Events& events = events_of(window);
    events.input = true;
    if (action == GLFW_RELEASE || code == GLFW_KEY_UNKNOWN) return;
    events.chords.push_back(
        {code, (mods & GLFW_MOD_CONTROL) != 0, (mods & GLFW_MOD_SHIFT) != 0, (mods & GLFW_MOD_ALT) != 0});
}

void watch(GLFWwindow* window)
{
    glfwSetKeyCallback(window, on_key);
    glfwSetMouseButtonCallback(window, [](GLFWwindow* it, int, int, int) { events_of(it).input = true; });
    glfwSetCursorPosCallback(window, [](GLFWwindow* it, double, double) { events_of(it).input = true; });
    glfwSetScrollCallback(window, [](GLFWwindow* it, double, double) { events_of(it).input = true; });
    glfwSetCharCallback(window, [](GLFWwindow* it, unsigned) { events_of(it).input = true; });
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* it, int, int) { events_of(it).input = true; });
    glfwSetWindowRefreshCallback(window, [](GLFWwindow* it) { events_of(it).input = true; });
    glfwSetWindowFocusCallback(window, [](GLFWwindow* it, int) { events_of(it).input = true; });
    glfwSetWindowCloseCallback(window, [](GLFWwindow* it) {
        events_of(it).input = events_of(it).close = true;
        glfwSetWindowShouldClose(it, GLFW_FALSE);  // the desk decides
    });
}

std::string last_trouble()
{
    const char* words = nullptr;
    glfwGetError(&words);
    return words ? std::string(" (") + words + ")" : std::string();
}

GLFWwindow* open_window(WindowSize size)
{
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_MAXIMIZED, size.maximized ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "pacewise");
    GLFWwindow* window = glfwCreateWindow(size.width, size.height, "Pacewise", nullptr, nullptr);
    if (window) return window;
    const std::string trouble = last_trouble();
    glfwTerminate();
    throw NoWindow(
        "this display has no OpenGL 3" + trouble +
        ". Set LIBGL_ALWAYS_SOFTWARE=1 to draw without a graphics card; everything can also be done "
        "without a window, see pacewise --help");
}

}

DeskWindow::DeskWindow(WindowSize size, const Pixels& icon)
{
    if (!glfwInit())
        throw NoWindow(
            "there is no display" + last_trouble() +
            ". Start it on a desktop (X11, or Wayland with XWayland), or set DISPLAY; everything can "
            "also be done without a window, see pacewise --help");
    window_ = open_window(size);
    glfwSetWindowUserPointer(window_, new Events);
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
    glfwSetWindowSizeLimits(window_, 720, 480, GLFW_DONT_CARE, GLFW_DONT_CARE);
    if (icon.width > 0) {
        Pixels copy = icon;
        const GLFWimage image{copy.width, copy.height, copy.rgba.data()};
        glfwSetWindowIcon(window_, 1, &image);
    }
    watch(window_);  // before ImGui, which passes on to these
    ImGui_ImplGlfw_InitForOpenGL(window_, true);
    ImGui_ImplOpenGL3_Init("#version 150");
    // Tab walks through all items (widgets/focus), not through text fields only.
    ImGui::GetIO().KeyMap[ImGuiKey_Tab] = -1;
}

DeskWindow::~DeskWindow()
{
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    delete &events_of(window_);
    glfwDestroyWindow(window_);
    glfwTerminate();
}

void DeskWindow::wait(double seconds)
{
    if (seconds > 0)
        glfwWaitEventsTimeout(seconds);
    else
        glfwPollEvents();
}

void DeskWindow::wake() { glfwPostEmptyEvent(); }

void DeskWindow::begin_frame()
{
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
}

void DeskWindow::draw(ImU32 background)
{
    const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(background);
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    glViewport(0, 0, width, height);
    glClearColor(colour.x, colour.y, colour.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

void DeskWindow::show() { glfwSwapBuffers(window_); }

Chords DeskWindow::take_chords() { return std::exchange(events_of(window_).chords, {}); }
bool DeskWindow::take_input() { return std::exchange(events_of(window_).input, false); }
bool DeskWindow::take_close() { return std::exchange(events_of(window_).close, false); }

void DeskWindow::set_title(const std::string& title)
{
    if (title == title_) return;
    title_ = title;
    glfwSetWindowTitle(window_, title.c_str());
}

WindowSize DeskWindow::size() const
{
    WindowSize size;
    glfwGetWindowSize(window_, &size.width, &size.height);
    size.maximized = glfwGetWindowAttrib(window_, GLFW_MAXIMIZED) == GLFW_TRUE;
    return size;
}

float DeskWindow::content_scale() const
{
    float across = 1, down = 1;
    glfwGetWindowContentScale(window_, &across, &down);
    return across;
}

void DeskWindow::renew_fonts()
{
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

Pixels DeskWindow::shot() const
{
    Pixels pixels;
    glfwGetFramebufferSize(window_, &pixels.width, &pixels.height);
    const auto row = static_cast<std::size_t>(pixels.width) * 4;
    std::vector<std::uint8_t> upside_down(row * static_cast<std::size_t>(pixels.height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, pixels.width, pixels.height, GL_RGBA, GL_UNSIGNED_BYTE, upside_down.data());
    for (int y = pixels.height - 1; y >= 0; --y) {
        const auto from =
            upside_down.begin() + static_cast<std::ptrdiff_t>(row * static_cast<std::size_t>(y));
        pixels.rgba.insert(pixels.rgba.end(), from, from + static_cast<std::ptrdiff_t>(row));
    }
    return pixels;
}

}
