// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventwindow.h"
#include "core/ladder/laddertimes.h"

#include <QAbstractTableModel>
#include <QFont>

namespace cacofonisk::ui {

/// The messages of an EventWindow, a row each. A row has no texts until its message has been read,
/// which the first look at it asks for.
class EventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Event, Channel, Server, Summary, Count };

    /// `window` outlives this.
    explicit EventModel(events::EventWindow &window, QObject *parent = nullptr);

    /// How the column of times tells them; `begin`: when the call began.
    void setTimes(ladder::TimeScale times, Moment begin);
    [[nodiscard]] ladder::TimeScale times() const { return m_times; }

    /// What is later than this has not happened yet: it is shown as that.
    void setNow(Moment now);

    [[nodiscard]] std::uint64_t numberAt(int row) const;
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(std::uint64_t number) const;
    /// Null if it has not been read; valid until control returns to the event loop.
    [[nodiscard]] const events::Event *event(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// For the column of times.
    void setTimeFont(const QFont &font) { m_timeFont = font; }

signals:
    /// Messages of more than one server have been read.
    void hasSeveralServers();
    void timesChanged();

private:
    void onFetched(std::size_t first, std::size_t count);
    [[nodiscard]] bool isYetToCome(int row) const;
    [[nodiscard]] QString toolTipOf(const events::Event &event, int row, Column column) const;
    [[nodiscard]] QString textOf(const events::Event &event, int row, Column column) const;
    [[nodiscard]] QString timeOf(const events::Event &event, int row) const;

    events::EventWindow &m_window;
    ladder::TimeScale m_times = ladder::TimeScale::Clock;
    Moment m_begin{};
    Moment m_now = Moment::max();
    QFont m_timeFont;
    std::string m_server; ///< of one of the messages; empty: none was told
};

} // namespace cacofonisk::ui
