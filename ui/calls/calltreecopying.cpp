// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/calltree.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

namespace cacofonisk::ui {

QModelIndexList CallTree::rowsToCopy() const
{
    const bool isSelected = selectionModel()->hasSelection();
    QModelIndexList rows;
    for (QModelIndex row = model()->index(0, 0); row.isValid(); row = rowBelow(row, isSelected)) {
        if (!isSelected || selectionModel()->isSelected(row)) {
            rows.append(row);
        }
    }
    return rows;
}

/// The next as the table shows them, whether it is in sight or not; also under calls that are
/// closed if `isAny`.
QModelIndex CallTree::rowBelow(const QModelIndex &row, bool isAny) const
{
    if (model()->rowCount(row) > 0 && (isAny || isExpanded(row))) {
        return model()->index(0, 0, row);
    }
    const QModelIndex next = row.siblingAtRow(row.row() + 1);
    return next.isValid() || !row.parent().isValid()
               ? next
               : row.parent().siblingAtRow(row.parent().row() + 1);
}

QString CallTree::selectedText() const
{
    QStringList lines;
    for (const QModelIndex &row : rowsToCopy()) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (!header()->isSectionHidden(column)) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        while (cells.size() > 1 && cells.last().isEmpty()) {
            cells.removeLast();
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void CallTree::copySelected()
{
    if (const QString text = selectedText(); !text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

} // namespace cacofonisk::ui
