# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT

# Builds one program against the package and runs it: SOURCE, BUILD, PREFIX, COMPILER, FLAGS,
# PROGRAM, ARGUMENTS. Its output must end with SOURCE/expected.txt.

file(REMOVE_RECURSE ${BUILD})
execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G Ninja -D CMAKE_PREFIX_PATH=${PREFIX}
        -D CMAKE_CXX_COMPILER=${COMPILER} -D CMAKE_CXX_FLAGS=${FLAGS}
    COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
execute_process(
    COMMAND ${CMAKE_COMMAND} --build ${BUILD}
    COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
separate_arguments(arguments UNIX_COMMAND "${ARGUMENTS}")
execute_process(
    COMMAND ${BUILD}/${PROGRAM} ${arguments}
    OUTPUT_VARIABLE output TIMEOUT 60 COMMAND_ERROR_IS_FATAL ANY)
file(READ ${SOURCE}/expected.txt expected)
string(LENGTH "${output}" length)
string(LENGTH "${expected}" expected_length)
math(EXPR begin "${length} - ${expected_length}")
string(FIND "${output}" "${expected}" found REVERSE)
if(NOT found EQUAL begin)
    message(FATAL_ERROR "${PROGRAM} wrote:\n${output}")
endif()
