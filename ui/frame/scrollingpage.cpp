// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/scrollingpage.h"

#include <QScrollBar>

#include <algorithm>

namespace cacofonisk::ui {

ScrollingPage::ScrollingPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false); // the dialog's or the tab's shows through
    content->setAutoFillBackground(false);
}

QSize ScrollingPage::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollingPage::minimumSizeHint() const
{
    constexpr int fewLines = 10;
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(),
            std::min(least.height(), fontMetrics().lineSpacing() * fewLines)};
}

} // namespace cacofonisk::ui
