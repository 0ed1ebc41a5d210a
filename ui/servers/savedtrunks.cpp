// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/savedtrunks.h"

#include <QRegularExpression>
#include <QSettings>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView trunksKey("calls/trunks");

} // namespace

std::vector<std::string> trunksIn(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    std::vector<std::string> names;
    for (const QString &name : typed.split(between, Qt::SkipEmptyParts)) {
        names.push_back(name.toStdString());
    }
    return names;
}

std::vector<std::string> savedTrunks()
{
    return trunksIn(savedTrunksText());
}

QString savedTrunksText()
{
    return QSettings().value(trunksKey).toString();
}

void saveTrunks(const QString &typed)
{
    QSettings().setValue(trunksKey, typed);
}

} // namespace cacofonisk::ui
