// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/columnstyle.h"

#include "ui/frame/steadyscrollbar.h"

#include <QHeaderView>
#include <QTreeView>

namespace cacofonisk::ui {

void ColumnStyle::applyTo(QTreeView &view)
{
    auto *const style = new ColumnStyle;
    style->setParent(&view);
    view.setStyle(style);
    view.header()->setStyle(style);
    view.setVerticalScrollBar(new SteadyScrollBar(Qt::Vertical, &view));
}

int ColumnStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    constexpr int more = 3;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin ? usual + more : usual;
}

} // namespace cacofonisk::ui
