# SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
# SPDX-License-Identifier: MIT

# Compiles each header that is installed alone, with no flags but those of pkg-config, and links a
# program with them: PREFIX, COMPILER, FLAGS.

file(GLOB_RECURSE pc ${PREFIX}/*/cacofonisk.pc)
get_filename_component(pc_folder ${pc} DIRECTORY)
set(ENV{PKG_CONFIG_PATH} ${pc_folder})
foreach(kind cflags libs)
    execute_process(
        COMMAND pkg-config --${kind} cacofonisk
        OUTPUT_VARIABLE ${kind} OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    separate_arguments(${kind} UNIX_COMMAND "${${kind}}")
endforeach()

file(GLOB_RECURSE headers RELATIVE ${PREFIX}/include/cacofonisk ${PREFIX}/include/cacofonisk/*.h)
list(LENGTH headers count)
if(count LESS 30)
    message(FATAL_ERROR "Only ${count} headers are installed.")
endif()
set(folder ${PREFIX}/headers)
set(sources)
foreach(header ${headers})
    string(MAKE_C_IDENTIFIER ${header} name)
    file(WRITE ${folder}/${name}.cpp "#include \"${header}\"\n")
    string(APPEND sources "${folder}/${name}.cpp\n")
endforeach()
file(WRITE ${folder}/sources ${sources})
execute_process(
    COMMAND xargs -n 4 -P 2 ${COMPILER} -std=c++20 -fPIC -fsyntax-only ${cflags}
    INPUT_FILE ${folder}/sources COMMAND_ERROR_IS_FATAL ANY)

separate_arguments(flags UNIX_COMMAND "${FLAGS}")
file(WRITE ${folder}/main.cpp "#include \"core/session/monitor.h\"
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return cacofonisk::session::Monitor().follow(QString()) ? 1 : 0;
}
")
execute_process(
    COMMAND ${COMPILER} -std=c++20 -fPIC ${flags} ${cflags} -include QCoreApplication
        ${folder}/main.cpp -o ${folder}/main ${libs}
    COMMAND_ERROR_IS_FATAL ANY)
get_filename_component(library_folder ${pc_folder} DIRECTORY)
set(ENV{LD_LIBRARY_PATH} ${library_folder})
execute_process(COMMAND ${folder}/main TIMEOUT 60 COMMAND_ERROR_IS_FATAL ANY)
