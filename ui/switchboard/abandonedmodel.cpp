// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/abandonedmodel.h"

#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <algorithm>

namespace cacofonisk::ui {

using switchboard::AbandonedCall;

AbandonedModel::AbandonedModel(const BoardContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{}

/// What is in them beside being called back does not change: rows are added before the others, and
/// go behind them, or at midnight.
void AbandonedModel::setCalls(const std::vector<AbandonedCall> &calls)
{
    std::vector<AbandonedCall> next(calls.rbegin(), calls.rend());
    const auto isSame = [](const AbandonedCall &a, const AbandonedCall &b) {
        return a.at == b.at && a.caller == b.caller;
    };
    const auto known = m_calls.empty()
                           ? next.end()
                           : std::find_if(next.begin(), next.end(), [&](const AbandonedCall &call) {
                                 return isSame(call, m_calls.front());
                             });
    const auto added = static_cast<std::size_t>(known - next.begin());
    const std::size_t kept = std::min(next.size() - added, m_calls.size());
    if (kept < m_calls.size()) {
        beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
        m_calls.resize(kept);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_calls.insert(m_calls.begin(), next.begin(), known);
        endInsertRows();
    }
    for (std::size_t i = added; i < m_calls.size(); ++i) {
        if (!(m_calls[i] == next[i])) {
            m_calls[i] = next[i];
            const int row = static_cast<int>(i);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void AbandonedModel::refresh()
{
    if (!m_calls.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int AbandonedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int AbandonedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant AbandonedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const QString words = textOf(m_calls[static_cast<std::size_t>(index.row())], column);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return plainToolTip(words);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QString AbandonedModel::textOf(const AbandonedCall &call, Column column) const
{
    switch (column) {
    case Column::Caller:
        return m_context.partyText(call.caller);
    case Column::When:
        return calls::isTimed(call.at) ? clockText(call.at) : QString();
    case Column::Waited:
        return durationText(call.waited);
    case Column::CalledBack:
        if (!call.calledBackBy) {
            return tr("not yet", "called back");
        }
        return call.calledBack && calls::isTimed(*call.calledBack)
                   ? tr("%1 by %2", "called back: when, by whom")
                         .arg(clockText(*call.calledBack), m_context.partyText(*call.calledBackBy))
                   : m_context.partyText(*call.calledBackBy);
    case Column::Count:
        break;
    }
    return {};
}

QVariant AbandonedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant((column == Column::Waited ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Caller:
        return tr("Caller", "column");
    case Column::When:
        return tr("Hung up at", "column");
    case Column::Waited:
        return tr("Waited", "column");
    case Column::CalledBack:
        return tr("Called back", "column: when, by whom");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::ui
