# What is installed finds programs/ and assets/ beside itself, wherever it is put. Two packages: the command, which
# needs no screen, and the window.
install(TARGETS pacewise RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT command)
install(DIRECTORY programs DESTINATION ${CMAKE_INSTALL_DATADIR}/pacewise COMPONENT command)
install(DIRECTORY assets DESTINATION ${CMAKE_INSTALL_DATADIR}/pacewise COMPONENT command)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT command)
set(CPACK_COMPONENTS_ALL command)

if(TARGET pacewise-desk)
  install(TARGETS pacewise-desk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desk)
  install(FILES assets/desk/pacewise.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desk)
  install(FILES assets/desk/pacewise.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT desk)
  install(FILES assets/desk/pacewise.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/256x256/apps COMPONENT desk)
  install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/pacewise-desk COMPONENT desk)
  list(APPEND CPACK_COMPONENTS_ALL desk)
endif()

set(CPACK_PACKAGE_NAME pacewise)
set(CPACK_PACKAGE_VENDOR Pacewise)
set(CPACK_PACKAGE_CONTACT "Pacewise contributors <pacewise@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Planner of home exercise programs for people with multiple sclerosis")
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME pacewise)
set(CPACK_DEBIAN_COMMAND_PACKAGE_DEPENDS "fonts-noto-core")
set(CPACK_DEBIAN_COMMAND_PACKAGE_RECOMMENDS "fonts-noto-cjk")  # paper in Chinese
set(CPACK_DEBIAN_COMMAND_PACKAGE_SUGGESTS "pacewise-desk")
set(CPACK_COMPONENT_DESK_DESCRIPTION "Planner of home exercise programs: the window")
set(CPACK_DEBIAN_DESK_PACKAGE_NAME pacewise-desk)
set(CPACK_DEBIAN_DESK_PACKAGE_DEPENDS
    "pacewise (= ${PROJECT_VERSION}), fonts-noto-core, fonts-material-design-icons-iconfont")
set(CPACK_DEBIAN_DESK_PACKAGE_RECOMMENDS "xdg-desktop-portal | zenity")  # the desktop's own dialog for files
set(CPACK_GENERATOR DEB)
include(CPack)
