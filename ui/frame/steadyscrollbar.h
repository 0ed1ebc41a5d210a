// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollBar>

namespace cacofonisk::ui {

/// Is painted only when it looks different: where rows come and go many times a second, the range
/// changes by less than a pixel, and styles take long to paint a scroll bar.
class SteadyScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    using QScrollBar::QScrollBar;

protected:
    void sliderChange(SliderChange change) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect slider() const;

    QRect m_painted; ///< where the slider was
};

} // namespace cacofonisk::ui
