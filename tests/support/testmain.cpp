// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QTest>

#include <cstdio>
#include <map>

namespace cacofonisk::test {

namespace {

std::map<QString, Registration::Make> &known()
{
    static std::map<QString, Registration::Make> classes; // before any that is registered
    return classes;
}

} // namespace

Registration::Registration(const char *file, Make make)
{
    known().emplace(QFileInfo(QString::fromLocal8Bit(file)).baseName(), make);
}

int run(int argc, char *argv[])
{
    const auto found = known().find(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (found == known().end()) {
        (void)std::fprintf(stderr, "Name the test to run, and then Qt Test's options:\n");
        for (const auto &[name, make] : known()) {
            (void)std::fprintf(stderr, "  %s\n", qPrintable(name));
        }
        return 2;
    }
    argv[1] = argv[0];
    return QTest::qExec(found->second().get(), argc - 1, argv + 1);
}

} // namespace cacofonisk::test
