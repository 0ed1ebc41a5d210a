// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/frame/partymenu.h"
#include "ui/notifications/missedcallmodel.h"

#include <QDockWidget>
#include <QSortFilterProxyModel>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cacofonisk::ui {

/// The missed calls, until they are marked as seen.
class MissedPanel final : public QDockWidget
{
    Q_OBJECT

public:
    explicit MissedPanel(QWidget *parent = nullptr);

    /// Shows these calls; they outlive this. `isOfRecording`: they are from a recording.
    void setCalls(MissedCallModel &calls, bool isOfRecording);

    /// Shows the panel and focuses it.
    void open();

    /// What its context menu and its buttons offer for a caller.
    [[nodiscard]] PartyMenu &partyMenu() { return m_partyMenu; }

    /// Where to look for a call that is in no table.
    [[nodiscard]] static QString goneText(const notices::MissedCall &call);

signals:
    /// The user wants to see the last call of the entry.
    void callWanted(const cacofonisk::notices::MissedCall &call);

private:
    [[nodiscard]] QWidget *makeContents();
    void copyNumbers();
    void markSeen();
    void markAllSeen();
    void enableButtons();
    void showMenu(const QPoint &position);
    void showSelected();
    void findSelected();
    [[nodiscard]] std::vector<notices::MissedCall> selected() const;

    MissedCallModel *m_calls = nullptr;
    PartyMenu m_partyMenu;
    QSortFilterProxyModel m_sorted;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_show;
    QPushButton *m_find;
    QPushButton *m_copy;
    QPushButton *m_seen;
    QPushButton *m_allSeen;
};

} // namespace cacofonisk::ui
