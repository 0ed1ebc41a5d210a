// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/printers.h"

#include "tests/support/script.h"

#include <QTest>

#include <array>

namespace cacofonisk::test {

QStringList problemLines(const ami::Problems &problems)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(ami::Problem::Count)> names{
        "MessageTooLarge", "NoBlankLine",   "NoCommandEnd",   "NoActionId",
        "NoType",          "UnknownEvent",  "NotUtf8",        "BrokenJson",
        "NoText",          "TruncatedTail", "UnknownChannel", "UnknownBridge"};
    QStringList lines;
    for (const auto &[problem, detail, count] : problems.entries()) {
        QStringList words{QLatin1String(names[static_cast<std::size_t>(problem)])};
        if (!detail.empty()) {
            words.append(text(detail));
        }
        lines.append((words << QString::number(count)).join(u' '));
    }
    return lines;
}

} // namespace cacofonisk::test

namespace cacofonisk::tracking {

char *toString(const Channel &channel)
{
    using test::text;
    QString printed;
    QDebug(&printed) << channel << "account" << text(channel.accountCode) << "connected"
                     << text(channel.connectedLine.name) << text(channel.connectedLine.num)
                     << "presentation" << text(channel.presentation) << "inferred"
                     << channel.isInferred << "bridge" << channel.bridge.index() << "peer"
                     << channel.localPeer.index() << "dialled by" << channel.dialledBy.index()
                     << "dials" << channel.dials.size();
    return qstrdup(printed.toUtf8().constData());
}

} // namespace cacofonisk::tracking
