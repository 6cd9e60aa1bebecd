# SPDX-License-Identifier: GPL-3.0-or-later
# "A folder is a library is a namespace is a test folder" (docs/architecture.md). The sources of a layer are the
# files that stand in its folder, hence the glob: a list beside it could only disagree with it.

# jalon_add_layer(NAME [PUBLIC libraries…] [PRIVATE libraries…])
# Makes the static library jalon_NAME of every .h, .cpp and .qrc below the current folder, with the .ui files of
# ui/NAME. A layer sees of Qt only what it links; tests/architecture holds the arrows between the layers.
function(jalon_add_layer name)
    cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.h *.cpp *.qrc)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$") # a program's, beside its layer
    file(GLOB_RECURSE forms CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/${name}/*.ui)
    add_library(jalon_${name} STATIC ${sources} ${forms})
    if(forms)
        file(GLOB_RECURSE all LIST_DIRECTORIES true ${PROJECT_SOURCE_DIR}/ui/${name}/*)
        set(folders ${PROJECT_SOURCE_DIR}/ui/${name})
        foreach(entry ${all})
            if(IS_DIRECTORY ${entry})
                list(APPEND folders ${entry})
            endif()
        endforeach()
        set_target_properties(jalon_${name} PROPERTIES AUTOUIC_SEARCH_PATHS "${folders}")
    endif()
    target_include_directories(jalon_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(jalon_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# jalon_add_tests(NAME libraries…)
# Makes jalon_NAME_tests of the .cpp below the current folder and registers it as the CTest NAME, labelled NAME.
# Unless the folder has a main.cpp of its own, the main function is tests/support/main.cpp.
function(jalon_add_tests name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.h *.cpp)
    if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/main.cpp)
        list(APPEND sources ${PROJECT_SOURCE_DIR}/tests/support/main.cpp)
    endif()
    add_executable(jalon_${name}_tests ${sources})
    target_include_directories(jalon_${name}_tests PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(jalon_${name}_tests PRIVATE JALON_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(jalon_${name}_tests PRIVATE Catch2::Catch2 ${ARGN})
    add_test(NAME ${name} COMMAND jalon_${name}_tests)
    set_tests_properties(${name} PROPERTIES LABELS ${name} TIMEOUT 300
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
