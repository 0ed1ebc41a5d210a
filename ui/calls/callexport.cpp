// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callexport.h"

#include "core/calls/callwriter.h"

#include <QSaveFile>

namespace cacofonisk::ui {

namespace {

/// As RFC 4180 wants it; what a spreadsheet would take for a formula is text.
QString csvCell(QString text)
{
    constexpr QStringView formulas = u"=+-@\t\r";
    if (!text.isEmpty() && formulas.contains(text.front())) {
        bool isNumber = false;
        (void)text.toDouble(&isNumber);
        text = isNumber ? text : QLatin1Char('\'') + text;
    }
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) ||
        text.contains(QLatin1Char('\n'))) {
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        text = QLatin1Char('"') + text + QLatin1Char('"');
    }
    return text;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        quoted.append(csvCell(cell));
    }
    return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

void writeCsv(const CallProxyModel &calls, QIODevice &file)
{
    QStringList header;
    for (int column = 0; column < calls.columnCount(); ++column) {
        header.append(calls.headerData(column, Qt::Horizontal).toString());
    }
    file.write(csvLine(header));
    for (int row = 0; row < calls.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < calls.columnCount(); ++column) {
            cells.append(calls.index(row, column).data().toString());
        }
        file.write(csvLine(cells));
    }
}

} // namespace

Result<void> exportCalls(const CallProxyModel &calls, Moment now, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
            writeCsv(calls, file);
        } else {
            calls::CallWriter writer(file);
            for (int row = 0; row < calls.rowCount(); ++row) {
                writer.write(*calls.callAt(calls.index(row, 0)), now);
            }
        }
    }
    if (!file.commit()) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                    {path, file.errorString()}));
    }
    return {};
}

} // namespace cacofonisk::ui
