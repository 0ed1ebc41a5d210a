# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT

# What a program needs that is built on the library: the tests of tests/examples prove it.

# The interface: keeps its form as long as the first number of the version.
set(public_headers
    ami/certificateproblem.h
    ami/clientsettings.h
    ami/heartbeat.h
    ami/reconnectpolicy.h
    ami/serveraddress.h
    base/error.h
    base/inlinetext.h
    base/moment.h
    calls/call.h
    calls/callwriter.h
    calls/sharedcall.h
    reports/hangupreason.h
    reports/jsonreporter.h
    reports/jsonlinesreporter.h
    reports/logreporter.h
    reports/report.h
    reports/reporter.h
    reports/service.h
    session/inquirylimits.h
    session/listlimits.h
    session/monitor.h
    session/playoptions.h
    session/serversettings.h
    session/serverstatus.h
    session/switchboardupdate.h
    switchboard/availability.h
    switchboard/cards.h
    switchboard/cardwriter.h
    switchboard/switchboardwriter.h
    tracking/channel.h
    tracking/facts.h
)
# What those include, but nobody else should: may change with every version.
set(inner_headers
    base/bytes.h
    base/hugepages.h
    base/json.h
    base/jsonwriter.h
    base/keyhash.h
    base/speed.h
    base/table.h
    tracking/bridge.h
    tracking/extension.h
    tracking/switchboardfacts.h
)

set_target_properties(cacofonisk-core PROPERTIES
    OUTPUT_NAME cacofonisk
    EXPORT_NAME Core
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR})
target_compile_features(cacofonisk-core PUBLIC cxx_std_20)
target_include_directories(cacofonisk-core INTERFACE
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/cacofonisk>)

install(TARGETS cacofonisk-core EXPORT CacofoniskTargets
    LIBRARY COMPONENT library NAMELINK_COMPONENT development
    ARCHIVE COMPONENT development)
foreach(header ${public_headers} ${inner_headers})
    get_filename_component(room ${header} DIRECTORY)
    install(FILES ${header} COMPONENT development
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/cacofonisk/core/${room})
endforeach()

# The package for CMake.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Cacofonisk)
configure_package_config_file(
    ${PROJECT_SOURCE_DIR}/packaging/CacofoniskConfig.cmake.in CacofoniskConfig.cmake
    INSTALL_DESTINATION ${package_folder} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(CacofoniskConfigVersion.cmake COMPATIBILITY SameMajorVersion)
install(FILES
    ${CMAKE_CURRENT_BINARY_DIR}/CacofoniskConfig.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/CacofoniskConfigVersion.cmake
    DESTINATION ${package_folder} COMPONENT development)
install(EXPORT CacofoniskTargets NAMESPACE Cacofonisk::
    DESTINATION ${package_folder} COMPONENT development)

# And that for pkg-config. Where there is only the static library, all that it needs is linked.
set(other_libraries "icu-uc, simdjson, zlib, libzstd")
if(MOSQUITTO_LIBRARY)
    string(APPEND other_libraries ", libmosquitto")
endif()
if(BUILD_SHARED_LIBS)
    set(pc_private ${other_libraries})
else()
    set(pc_public ", ${other_libraries}")
endif()
file(RELATIVE_PATH pc_prefix
    ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${PROJECT_SOURCE_DIR}/packaging/cacofonisk.pc.in cacofonisk.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/cacofonisk.pc
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

# Its pages: build/…/core/doc/html/index.html.
find_package(Doxygen QUIET)
if(DOXYGEN_FOUND)
    list(TRANSFORM public_headers PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    list(JOIN public_headers " " doc_headers)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/Doxyfile.in Doxyfile @ONLY)
    add_custom_target(doc
        COMMAND Doxygen::doxygen ${CMAKE_CURRENT_BINARY_DIR}/Doxyfile
        COMMENT "The pages of the library: ${CMAKE_CURRENT_BINARY_DIR}/doc/html/index.html"
        VERBATIM)
endif()
