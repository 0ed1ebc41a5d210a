// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/boardmodel.h"

#include "ui/formatting/words.h"

#include <QFont>

namespace cacofonisk::ui {

BoardModel::BoardModel(const BoardContext &context, int columnCount, QObject *parent)
    : QAbstractItemModel(parent)
    , m_context(context)
    , m_columnCount(columnCount)
{}

int BoardModel::columnCount(const QModelIndex & /*parent*/) const
{
    return m_columnCount;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto sentence = [&] {
        QStringList parts = sentenceAt(index);
        if (const int server = serverAt(index); m_context.lost.contains(server)) {
            parts.append(m_context.asOf(server));
        }
        return parts.join(QStringLiteral(", "));
    };
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::DecorationRole:
        return symbolAt(index);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return plainToolTip(sentence());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(sentence()) : QVariant();
    case Qt::FontRole:
        if (index.column() == 0 && isHeading(index)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(titleOf(section)) : QVariant();
}

} // namespace cacofonisk::ui
