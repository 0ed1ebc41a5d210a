// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/console.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

namespace cacofonisk::cli {

void say(const QString &text)
{
    std::fprintf(stderr, "cacofonisk-cli: %s\n", qUtf8Printable(text));
}

void say(const QString &source, const ami::Problems &problems)
{
    for (const ami::Problems::Entry &entry : problems.entries()) {
        say(QStringLiteral("%1: %2").arg(source, describe(entry)));
    }
}

bool flush(QFile &output)
{
    if (output.flush() && output.error() == QFileDevice::NoError) {
        return true;
    }
    say(QStringLiteral("cannot write to standard output: %1").arg(output.errorString()));
    return false;
}

Progress::Progress(QString source)
    : m_source(std::move(source))
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
    , m_next(Clock::now() + std::chrono::seconds(1))
{}

Progress::~Progress()
{
    if (m_isShown) {
        std::fputs("\r\033[K", stderr);
    }
}

void Progress::show(double fraction)
{
    m_next = Clock::now() + std::chrono::milliseconds(200);
    m_isShown = true;
    std::fprintf(stderr, "\r%s: %3.0f %%", qUtf8Printable(m_source), fraction * 100);
}

} // namespace cacofonisk::cli
