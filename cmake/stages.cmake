# A stage is one folder of engine/ or app/: a static library with listed sources, and the floors it stands on.
#   pacewise_stage(yaml HEADERS parse.h SOURCES parse.cpp NEEDS base PRIVATE yaml-cpp)
# NEEDS are other stages (public); PRIVATE are third-party targets that no header of the stage may show.
function(pacewise_stage name)
  cmake_parse_arguments(arg "" "" "HEADERS;SOURCES;NEEDS;PRIVATE" ${ARGN})
  set(target pacewise_${name})
  if(arg_SOURCES)
    add_library(${target} STATIC ${arg_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE ${arg_PRIVATE})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  # A header stands alone. Where a source bears its name, that source shows it: it includes its header before anything
  # else (the test `arrows` sees to it). The others are compiled alone by the target all_verify_interface_header_sets.
  set(without_source ${arg_HEADERS})
  foreach(source IN LISTS arg_SOURCES)
    string(REGEX REPLACE "\\.cpp$" ".h" header ${source})
    list(REMOVE_ITEM without_source ${header})
  endforeach()
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${without_source})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(${target} ${scope} pacewise_options)
  foreach(need IN LISTS arg_NEEDS)
    target_link_libraries(${target} ${scope} pacewise_${need})
  endforeach()
endfunction()

# Tests run their own code once: it is compiled fast rather than to be fast. Some libraries ask for -pthread; what is
# compiled beforehand serves only who has the same options.
set(PACEWISE_TEST_OPTIONS -pthread $<$<CONFIG:Release>:-O1>)

# So long may the claims of one file take; sanitizers make them several times slower.
set(PACEWISE_TEST_SECONDS 300)
if(PACEWISE_SANITIZE)
  set(PACEWISE_TEST_SECONDS 1800)
endif()

# The tests of one folder: pacewise_tests(yaml SOURCES parse_test.cpp NEEDS yaml). Each file named ..._test is one test
# of ctest, "yaml: parse": what its claims need (programs, fonts, plans) is loaded once for all of them.
function(pacewise_tests name)
  cmake_parse_arguments(arg "" "" "SOURCES;NEEDS;PRIVATE;LABELS" ${ARGN})
  set(target ${name}_tests)
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE pacewise_options pacewise_test_main ${arg_PRIVATE})
  foreach(need IN LISTS arg_NEEDS)
    target_link_libraries(${target} PRIVATE pacewise_${need})
  endforeach()
  target_compile_definitions(${target} PRIVATE PACEWISE_ROOT="${PROJECT_SOURCE_DIR}")
  target_compile_options(${target} PRIVATE ${PACEWISE_TEST_OPTIONS})
  target_precompile_headers(${target} REUSE_FROM pacewise_test_headers)
  set(labels engine)
  if(arg_LABELS)
    set(labels ${arg_LABELS})
  endif()
  foreach(source IN LISTS arg_SOURCES)
    get_filename_component(file ${source} NAME_WE)
    if(file MATCHES "^(.*)_test$")
      string(REPLACE "_" " " topic ${CMAKE_MATCH_1})
      # A file without a claim fails: -w NoTests.
      add_test(NAME "${name}: ${topic}" COMMAND ${target} --filenames-as-tags -w NoTests "[#${file}]")
      set_tests_properties("${name}: ${topic}" PROPERTIES LABELS "${labels}" TIMEOUT ${PACEWISE_TEST_SECONDS}
                           SKIP_REGULAR_EXPRESSION "skipped, no test printer")
    endif()
  endforeach()
endfunction()
