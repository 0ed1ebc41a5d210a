// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QTabBar;

namespace cacofonisk::ui {

/// Has Tab pass over the tabs of panels that Qt keeps for later: those are shown all the same, but
/// far outside of the window. Belongs to its tabs.
class PanelTabs final : public QObject
{
    Q_OBJECT

public:
    explicit PanelTabs(QTabBar &tabs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QTabBar &m_tabs;
};

} // namespace cacofonisk::ui
