# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install build/release --prefix /usr/local`: the two programs, their data and the licence.
include(GNUInstallDirs)
foreach(program jalon jalon-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(DIRECTORY data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/jalon FILES_MATCHING PATTERN "*.json")
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
