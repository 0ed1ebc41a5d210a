// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/eventmodel.h"

#include "ui/events/eventwords.h"
#include "ui/formatting/colours.h"
#include "ui/formatting/words.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace cacofonisk::ui {

using events::Event;
using events::EventWindow;
using ladder::TimeScale;

namespace {

QVariant laterColour()
{
    const QPalette palette = QGuiApplication::palette();
    return faded(palette.color(QPalette::Text), palette.color(QPalette::Base));
}

} // namespace

EventModel::EventModel(EventWindow &window, QObject *parent)
    : QAbstractTableModel(parent)
    , m_window(window)
{
    const auto last = [](std::size_t first, std::size_t count) {
        return static_cast<int>(first + count) - 1;
    };
    connect(&window, &EventWindow::aboutToBeReset, this, [this] { beginResetModel(); });
    connect(&window, &EventWindow::wasReset, this, [this] { endResetModel(); });
    connect(&window, &EventWindow::rowsAboutToBeInserted, this, [=, this](auto first, auto count) {
        beginInsertRows({}, static_cast<int>(first), last(first, count));
    });
    connect(&window, &EventWindow::rowsInserted, this, [this] { endInsertRows(); });
    connect(&window, &EventWindow::rowsAboutToBeRemoved, this, [=, this](auto first, auto count) {
        beginRemoveRows({}, static_cast<int>(first), last(first, count));
    });
    connect(&window, &EventWindow::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&window, &EventWindow::fetched, this, &EventModel::onFetched);
}

void EventModel::setTimes(TimeScale times, Moment begin)
{
    if (times == m_times && begin == m_begin) {
        return;
    }
    m_times = times;
    m_begin = begin;
    emit timesChanged();
    if (rowCount() > 0) {
        const int column = static_cast<int>(Column::Time);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void EventModel::setNow(Moment now)
{
    if (std::exchange(m_now, now) != now && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::ForegroundRole, Qt::FontRole, Qt::ToolTipRole});
    }
}

bool EventModel::isYetToCome(int row) const
{
    const Event *const known = m_now == Moment::max() ? nullptr : event(row);
    return known && known->moment.value_or(Moment::min()) > m_now;
}

std::uint64_t EventModel::numberAt(int row) const
{
    return m_window.numberAt(static_cast<std::size_t>(row));
}

int EventModel::rowOf(std::uint64_t number) const
{
    const auto row = m_window.rowOf(number);
    return row ? static_cast<int>(*row) : -1;
}

const Event *EventModel::event(int row) const
{
    return row >= 0 ? m_window.event(static_cast<std::size_t>(row)) : nullptr;
}

/// Those that tell the time since the one before show another once that is known.
void EventModel::onFetched(std::size_t first, std::size_t count)
{
    const auto end = std::min(first + count + 1, m_window.rowCount());
    for (std::size_t row = first; row < std::min(first + count, end); ++row) {
        const Event *const event = m_window.event(row);
        if (!event || event->server.empty() || event->server == m_server) {
            continue;
        }
        if (!m_server.empty()) {
            emit hasSeveralServers();
        }
        m_server = event->server;
    }
    if (end > first) {
        emit dataChanged(index(static_cast<int>(first), 0),
                         index(static_cast<int>(end) - 1, columnCount() - 1));
    }
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_window.rowCount());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (const Event *const known = event(index.row())) {
            return textOf(*known, index.row(), column);
        }
        return {};
    case Qt::ToolTipRole:
        if (const Event *const known = event(index.row())) {
            return plainToolTip(toolTipOf(*known, index.row(), column));
        }
        return {};
    case Qt::ForegroundRole:
        return isYetToCome(index.row()) ? laterColour() : QVariant();
    case Qt::FontRole: {
        QFont font = column == Column::Time ? m_timeFont : QFont();
        font.setItalic(isYetToCome(index.row()));
        return column == Column::Time || font.italic() ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Column::Time ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString EventModel::toolTipOf(const Event &event, int row, Column column) const
{
    const QString text = textOf(event, row, column);
    return isYetToCome(row) ? tr("%1\nNot played yet", "a message").arg(text) : text;
}

QString EventModel::textOf(const Event &event, int row, Column column) const
{
    switch (column) {
    case Column::Time:
        return timeOf(event, row);
    case Column::Event:
        return harmless(event.type, 100);
    case Column::Channel:
        return subjectText(event);
    case Column::Server:
        return harmless(event.server, 100);
    case Column::Summary:
        return summaryText(event);
    case Column::Count:
        break;
    }
    return {};
}

/// The first, and what has no time, is told as in a ladder.
QString EventModel::timeOf(const Event &event, int row) const
{
    const Moment moment = event.moment.value_or(Moment());
    if (!calls::isTimed(moment)) {
        return QString::number(row + 1);
    }
    if (m_times != TimeScale::Before) {
        return eventTimeText(moment, m_times, m_begin);
    }
    if (row == 0) {
        return eventTimeText(moment, TimeScale::Clock, {});
    }
    const Event *const before = m_window.event(static_cast<std::size_t>(row) - 1);
    return before && before->moment ? eventTimeText(moment, TimeScale::Before, *before->moment)
                                    : QString();
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == static_cast<int>(Column::Time)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Event:
        return tr("Event", "of AMI");
    case Column::Channel:
        return tr("Channel");
    case Column::Server:
        return tr("Server");
    case Column::Summary:
        return tr("What It Says", "the most important values of a message");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::ui
