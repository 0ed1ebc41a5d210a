// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/history/plotdata.h"

#include <QWidget>

#include <optional>

namespace cacofonisk::ui {

/// A plot. The arrow keys, Home and End go along its parts, Enter or a click asks for what is
/// behind one; a screen reader is told which it is, and its number.
class Plot final : public QWidget
{
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);

    void setData(const PlotData &data);
    [[nodiscard]] const PlotData &data() const { return m_data; }

    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    void setCurrent(std::optional<std::size_t> part);

    /// Draws it as it is shown, without what is current: for a file or a page. The colours are
    /// those of the screen, or dark on white where `isForPaper`.
    void drawTo(QPainter &painter, const QRectF &area, bool isForPaper) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

signals:
    void currentChanged(int part);
    /// What is behind a part is wanted.
    void activated(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<std::size_t> partAt(const QPointF &point) const;
    [[nodiscard]] QString wordsOf(std::size_t part) const;
    void step(int by);
    void sayCurrent();

    PlotData m_data;
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_pressed;
};

} // namespace cacofonisk::ui
