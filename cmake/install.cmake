# What is installed finds programs/ and assets/ beside itself, wherever it is put.
install(TARGETS pacewise RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY programs DESTINATION ${CMAKE_INSTALL_DATADIR}/pacewise)
install(DIRECTORY assets DESTINATION ${CMAKE_INSTALL_DATADIR}/pacewise)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME pacewise)
set(CPACK_PACKAGE_VENDOR Pacewise)
set(CPACK_PACKAGE_CONTACT "Pacewise contributors <pacewise@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Planner of home exercise programs for people with multiple sclerosis")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk")  # paper in Chinese
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_GENERATOR DEB)
include(CPack)
