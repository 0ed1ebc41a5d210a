// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace cacofonisk::ui {

class LadderModel;

/// Shows a LadderModel: lifelines from top to bottom, whose heads stay visible, and an arrow a row,
/// which are selected like the rows of a list.
class LadderView final : public QListView
{
    Q_OBJECT

public:
    /// `ladder` outlives this.
    explicit LadderView(LadderModel &ladder, QWidget *parent = nullptr);

signals:
    /// A menu is to open at a point of the screen, for an index in LadderLayout::columns.
    void headMenuWanted(int column, QPoint at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeads();

    LadderModel &m_ladder;
    QWidget *m_heads;
};

} // namespace cacofonisk::ui
