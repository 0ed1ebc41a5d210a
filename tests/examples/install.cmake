# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT

# Installs the library of a build: BUILD, PREFIX.

file(REMOVE_RECURSE ${PREFIX})
foreach(component library development)
    execute_process(
        COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} --component ${component}
        COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
endforeach()
