# How every target of this project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What tests include is compiled beforehand; without these ccache would not trust that.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")  # -O3 compiles slower and plans no faster

option(PACEWISE_STRICT "Warnings are errors" OFF)
set(PACEWISE_SANITIZE "" CACHE STRING "Sanitizers, such as address,undefined or thread")

add_library(pacewise_options INTERFACE)
target_include_directories(pacewise_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(pacewise_options INTERFACE
  -Wall -Wextra -Wpedantic
  -Wshadow               # a name that hides another is read wrongly
  -Wconversion           # minutes are not silently cut
  -Wold-style-cast
  -Wnon-virtual-dtor
  -Werror=switch)        # a new enumerator finds all its places
if(PACEWISE_STRICT)
  target_compile_options(pacewise_options INTERFACE -Werror)
endif()
if(PACEWISE_SANITIZE)
  target_compile_options(pacewise_options INTERFACE -fsanitize=${PACEWISE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(pacewise_options INTERFACE -fsanitize=${PACEWISE_SANITIZE})
endif()
