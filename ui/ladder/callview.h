// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "ui/ladder/ladderexport.h"
#include "ui/ladder/laddermodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace cacofonisk::ui {

class LadderView;

/// One call: its story, its ladder, and ways to hand it on.
class CallView final : public QWidget
{
    Q_OBJECT

public:
    explicit CallView(QWidget *parent = nullptr);

    /// Shows the call as it is at `now`. One that is shown already goes on without a jump.
    void show(const calls::Call &call, Moment now);
    void clear();

    /// Call::id; 0: none is shown.
    [[nodiscard]] std::uint64_t id() const { return m_call.id; }
    [[nodiscard]] const LadderModel &ladder() const { return m_ladder; }

signals:
    void failed(const cacofonisk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void fillMenu(QMenu &menu);
    void showTimes();
    void nextTimes();
    [[nodiscard]] LadderSheet sheet() const;
    void copy(LadderFormat format) const;
    void exportToFile();

    calls::Call m_call;
    Moment m_now{};
    LadderModel m_ladder;
    QLabel *m_story;
    LadderView *m_view;
    QAction *m_times;
    QAction *m_apart;
    QAction *m_mask;
    QAction *m_handOn;
};

} // namespace cacofonisk::ui
