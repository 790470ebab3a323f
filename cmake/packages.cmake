# The third-party libraries; each is used in one folder only (CONTRIBUTING.md has the table).
find_package(PkgConfig REQUIRED)
find_package(yaml-cpp REQUIRED)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-0.1)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(nlohmann_json 3.11 REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo cairo-pdf cairo-png)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(ICAL REQUIRED IMPORTED_TARGET libical)
find_library(CADICAL cadical REQUIRED)  # Debian ships it without a CMake or pkg-config file
pkg_check_modules(CLP REQUIRED IMPORTED_TARGET clp)
find_package(Cups REQUIRED)  # Debian 12 ships it without a pkg-config file
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(GIO REQUIRED IMPORTED_TARGET gio-2.0)

if(PACEWISE_BUILD_DESK)
  # Debian's libimgui.a holds FreeType and the back ends for GLFW and OpenGL 3; its pkg-config file names neither.
  pkg_check_modules(IMGUI REQUIRED IMPORTED_TARGET imgui freetype2)
  pkg_check_modules(GLFW REQUIRED IMPORTED_TARGET glfw3)
  find_package(OpenGL REQUIRED COMPONENTS OpenGL)
  add_library(desk_imgui INTERFACE)  # for what draws: widgets, panels, dialogs
  target_link_libraries(desk_imgui INTERFACE PkgConfig::IMGUI)
  add_library(Desk::ImGui ALIAS desk_imgui)
  add_library(desk_window INTERFACE)  # for the shell alone
  target_link_libraries(desk_window INTERFACE desk_imgui PkgConfig::GLFW OpenGL::OpenGL ${CMAKE_DL_LIBS})
  add_library(Desk::Window ALIAS desk_window)
endif()
