// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace cacofonisk::test {

/// Makes a test class known to the executable that it is linked into, by the name of its file:
/// `tests-core-ami tst_parser [Qt Test's options]` runs what stands in tst_parser.cpp.
class Registration
{
public:
    using Make = std::unique_ptr<QObject> (*)();

    Registration(const char *file, Make make);
};

/// The main function of every executable of tests, once its application object is there. Returns
/// how many tests failed, or 2 with a sentence on standard error where there is no such test.
[[nodiscard]] int run(int argc, char *argv[]);

} // namespace cacofonisk::test

/// Instead of QTEST_MAIN, as many classes share one executable: linking a hundred took minutes.
#define CACOFONISK_TEST(Class)                                                                     \
    static const cacofonisk::test::Registration registration(                                      \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
