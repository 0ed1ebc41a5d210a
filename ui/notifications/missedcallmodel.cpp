// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/missedcallmodel.h"

#include "ui/formatting/privacy.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"
#include "ui/notifications/notificationtext.h"

#include <QLocale>

namespace cacofonisk::ui {

namespace {

QString momentText(Moment moment)
{
    return QLocale().toString(localTime(moment), QLocale::ShortFormat);
}

} // namespace

MissedCallModel::MissedCallModel(notices::MissedCalls &calls, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calls(calls)
    , m_book(std::make_shared<const contacts::ContactBook>())
{
    using notices::MissedCalls;
    connect(&calls, &MissedCalls::aboutToReset, this, [this] { beginResetModel(); });
    connect(&calls, &MissedCalls::wasReset, this, [this] { endResetModel(); });
    connect(&calls, &MissedCalls::aboutToAdd, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(&calls, &MissedCalls::added, this, [this] { endInsertRows(); });
    connect(&calls, &MissedCalls::aboutToRemove, this,
            [this](int row) { beginRemoveRows({}, row, row); });
    connect(&calls, &MissedCalls::removed, this, [this] { endRemoveRows(); });
    connect(&calls, &MissedCalls::changed, this,
            [this](int row) { emit dataChanged(index(row, 0), index(row, columnCount() - 1)); });
}

void MissedCallModel::setContacts(const contacts::ContactBookPtr &book)
{
    m_book = book;
    if (m_calls.size() > 0) {
        const int column = static_cast<int>(Column::Who);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void MissedCallModel::setPrivate(bool isPrivate)
{
    if (std::exchange(m_isPrivate, isPrivate) != isPrivate && m_calls.size() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int MissedCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_calls.size();
}

int MissedCallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant MissedCallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const notices::MissedCall &call = m_calls.list()[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(call, column);
    case Qt::TextAlignmentRole:
        return column == Column::Times ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(call, column);
    case IdRole:
        return call.id;
    default:
        return {};
    }
}

QString MissedCallModel::numberText(const std::string &number) const
{
    return m_isPrivate ? text(masked(number)) : tamed(text(number));
}

QString MissedCallModel::textOf(const notices::MissedCall &call, Column column) const
{
    switch (column) {
    case Column::Who:
        return m_isPrivate ? partyText(masked(calls::Party{call.number, call.name, {}}))
                           : whoText({call.number, call.name, {}}, *m_book);
    case Column::Number:
        return numberText(call.number);
    case Column::Dialled:
        return numberText(call.dialled);
    case Column::Queue:
        return tamed(text(call.queue));
    case Column::Last:
        return momentText(call.last);
    case Column::Times:
        return QLocale().toString(call.count);
    case Column::Returned:
        return call.returned ? tr("%1 by %2", "returned: when, by whom")
                                   .arg(momentText(*call.returned), numberText(call.returnedBy))
                             : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant MissedCallModel::sortValue(const notices::MissedCall &call, Column column) const
{
    switch (column) {
    case Column::Who:
    case Column::Number:
    case Column::Dialled:
    case Column::Queue:
        return textOf(call, column);
    case Column::Last:
        return static_cast<qint64>(call.last.time_since_epoch().count());
    case Column::Times:
        return call.count;
    case Column::Returned:
        return call.returned ? static_cast<qint64>(call.returned->time_since_epoch().count()) : 0;
    case Column::Count:
        break;
    }
    return {};
}

QVariant MissedCallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Who:
        return tr("Caller", "column: a caller");
    case Column::Number:
        return tr("Number", "column: of a caller");
    case Column::Dialled:
        return tr("Dialled", "column: a number");
    case Column::Queue:
        return tr("Queue", "column");
    case Column::Last:
        return tr("When", "column: a call was missed last");
    case Column::Times:
        return tr("How often", "column: a call was missed");
    case Column::Returned:
        return tr("Returned", "column: when and by whom a call was returned");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::ui
