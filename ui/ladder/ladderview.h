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

    /// Makes everything larger by so many steps, or smaller; what is at `fixed`, in the viewport,
    /// stays there. From half the size to three times that.
    void zoomBy(int steps, QPoint fixed);

signals:
    /// A menu is to open at a point of the screen, for an index in LadderLayout::columns.
    void headMenuWanted(int column, QPoint at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void addZoomActions();
    void zoomTo(double zoom, QPoint fixed);
    void fitHeads();

    LadderModel &m_ladder;
    QWidget *m_heads;
    double m_zoom = 1; ///< 1: letters are as large as elsewhere
};

} // namespace cacofonisk::ui
