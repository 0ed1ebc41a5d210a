// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/missedcallmodel.h"

#include "ui/formatting/times.h"
#include "ui/formatting/words.h"
#include "ui/notifications/notificationtext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace cacofonisk::ui {

using calls::Call;
using calls::Party;

namespace {

QString momentText(Moment moment)
{
    return QLocale().toString(localTime(moment), QLocale::ShortFormat);
}

std::optional<Party> answererOf(const Call &call)
{
    for (const calls::Transfer &transfer : call.transfers) {
        if (transfer.answeredBy && !call.answeredBy) {
            return transfer.answeredBy;
        }
    }
    return call.answeredBy;
}

} // namespace

MissedCallModel::MissedCallModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(std::make_shared<const contacts::ContactBook>())
{}

MissedCallModel::~MissedCallModel() = default;

void MissedCallModel::setStore(std::unique_ptr<MissedStore> store)
{
    beginResetModel();
    m_store = std::move(store);
    m_calls.clear();
    if (m_store) {
        if (auto unseen = m_store->unseen()) {
            m_calls = std::move(*unseen);
        } else {
            emit failed(unseen.error());
        }
    }
    endResetModel();
    emit countChanged(rowCount());
}

void MissedCallModel::setContacts(const contacts::ContactBookPtr &book)
{
    m_book = book;
    if (!m_calls.empty()) {
        const int column = static_cast<int>(Column::Who);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void MissedCallModel::add(const Notice &notice, Moment now)
{
    const auto known = std::find_if(m_calls.begin(), m_calls.end(), [&](const MissedCall &call) {
        return call.number == notice.caller.num && call.dialled == notice.dialled &&
               call.queue == notice.queue && !call.number.empty();
    });
    if (known != m_calls.end()) {
        known->last = now;
        ++known->count;
        known->name = notice.caller.name;
        known->returned.reset();
        known->returnedBy.clear();
        store(static_cast<int>(known - m_calls.begin()));
        return;
    }
    MissedCall call;
    call.number = notice.caller.num;
    call.name = notice.caller.name;
    call.dialled = notice.dialled;
    call.queue = notice.queue;
    call.first = call.last = now;
    save(call);
    beginInsertRows({}, rowCount(), rowCount());
    m_calls.push_back(call);
    endInsertRows();
    emit countChanged(rowCount());
}

void MissedCallModel::take(const Call &call, const CallReader &reader)
{
    const auto answerer = answererOf(call);
    if (!answerer || m_calls.empty()) {
        return;
    }
    const bool isMine = reader.rules().isMyPhone(call.caller, call.server);
    for (std::size_t row = 0; row < m_calls.size(); ++row) {
        MissedCall &missed = m_calls[row];
        const bool isLater = call.started >= missed.last && !missed.returned;
        const bool isBack =
            isMine && call.dialled && reader.isSameNumber(*call.dialled, missed.number);
        const bool gotThrough = !isMine && reader.isSameNumber(call.caller.num, missed.number);
        if (isLater && (isBack || gotThrough)) {
            missed.returned = call.answered.value_or(call.started);
            missed.returnedBy = isBack ? call.caller.num : answerer->num;
            store(static_cast<int>(row));
        }
    }
}

void MissedCallModel::store(int row)
{
    save(m_calls[static_cast<std::size_t>(row)]);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void MissedCallModel::save(MissedCall &call)
{
    if (m_store) {
        if (const auto saved = m_store->save(call); !saved) {
            emit failed(saved.error());
        }
    }
    if (call.id == 0) {
        call.id = --m_lastOwnId;
    }
}

void MissedCallModel::markSeen(qint64 id)
{
    const auto call = std::find_if(m_calls.begin(), m_calls.end(),
                                   [&](const MissedCall &other) { return other.id == id; });
    if (call != m_calls.end()) {
        takeOut(static_cast<int>(call - m_calls.begin()));
        emit countChanged(rowCount());
    }
}

void MissedCallModel::markAllSeen()
{
    while (!m_calls.empty()) {
        takeOut(rowCount() - 1);
    }
    emit countChanged(0);
}

void MissedCallModel::takeOut(int row)
{
    if (m_store) {
        const auto marked = m_store->markSeen(m_calls[static_cast<std::size_t>(row)].id);
        if (!marked) {
            emit failed(marked.error());
        }
    }
    beginRemoveRows({}, row, row);
    m_calls.erase(m_calls.begin() + row);
    endRemoveRows();
}

int MissedCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
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
    const MissedCall &call = m_calls[static_cast<std::size_t>(index.row())];
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

QString MissedCallModel::textOf(const MissedCall &call, Column column) const
{
    switch (column) {
    case Column::Who:
        return whoText({call.number, call.name, {}}, *m_book);
    case Column::Number:
        return tamed(text(call.number));
    case Column::Dialled:
        return tamed(text(call.dialled));
    case Column::Queue:
        return tamed(text(call.queue));
    case Column::Last:
        return momentText(call.last);
    case Column::Times:
        return QLocale().toString(call.count);
    case Column::Returned:
        return call.returned ? tr("%1 by %2", "returned: when, by whom")
                                   .arg(momentText(*call.returned), tamed(text(call.returnedBy)))
                             : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant MissedCallModel::sortValue(const MissedCall &call, Column column) const
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
        return tr("Who", "column: a caller");
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
