// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/accountlines.h"

#include <QCoreApplication>

namespace cacofonisk::ui {

namespace {

struct AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(AccountTexts)
};

} // namespace

QString accountLines(const QString &user)
{
    const QStringList lines{
        QStringLiteral("[%1]").arg(user.isEmpty() ? QStringLiteral("cacofonisk") : user),
        QStringLiteral("secret = ") + AccountTexts::tr("LONG-RANDOM-SECRET", "to be replaced"),
        QStringLiteral("deny = 0.0.0.0/0.0.0.0"),
        QStringLiteral("permit = %1/255.255.255.255")
            .arg(AccountTexts::tr("ADDRESS-OF-THIS-COMPUTER", "to be replaced")),
        QStringLiteral("read = system,call,agent,user"),
        QStringLiteral("write = reporting"),
        QStringLiteral("writetimeout = 5000"),
        {},
    };
    return lines.join(u'\n');
}

} // namespace cacofonisk::ui
