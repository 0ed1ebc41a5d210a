// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

class QTreeView;

namespace cacofonisk::ui {

/// The application's style, with some more room between columns: numbers end where texts begin.
class ColumnStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Used for the view and its header, and deleted with it.
    static void applyTo(QTreeView &view);

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
};

} // namespace cacofonisk::ui
