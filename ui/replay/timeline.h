// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callentries.h"

#include <QWidget>

#include <vector>

namespace cacofonisk::ui {

/// An overview of the whole session: how many calls were in progress, when calls were transferred
/// or failed, and where the playhead is. Click or drag to seek.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    /// Sets what to draw: all calls, and the time from the first to the last event.
    void setCalls(const CallEntries &calls, Moment first, Moment last);
    void setPosition(Moment position);
    void clear();

    // As it was set; all the same where there is nothing to draw.
    [[nodiscard]] Moment first() const { return m_first; }
    [[nodiscard]] Moment last() const { return m_last; }
    [[nodiscard]] Moment position() const { return m_position; }

    /// By how much an arrow key moves the playhead.
    [[nodiscard]] calls::Duration step() const { return (m_last - m_first) / 100; }

    /// Where the playhead is, and how many calls are in progress there; empty without a recording.
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void seekWanted(cacofonisk::Moment moment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A call, reduced to what is drawn.
    struct Bar
    {
        Moment from;
        Moment to;
        bool failed;
    };

    void layOut();
    [[nodiscard]] QString wordsAt(Moment moment) const;
    void tellReaders();
    [[nodiscard]] bool isEmpty() const { return m_last <= m_first; }
    [[nodiscard]] double x(Moment moment) const;
    [[nodiscard]] Moment momentAt(double x) const;

    std::vector<Bar> m_bars;
    std::vector<Moment> m_transfers;
    // Per pixel:
    std::vector<int> m_counts; ///< calls in progress
    std::vector<bool> m_transferAt;
    std::vector<bool> m_failureAt;
    Moment m_first{};
    Moment m_last{};
    Moment m_position{};
    std::chrono::seconds m_told{-1}; ///< since the start: what screen readers were told
};

} // namespace cacofonisk::ui
