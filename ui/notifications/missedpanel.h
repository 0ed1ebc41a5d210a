// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDockWidget>
#include <QSortFilterProxyModel>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cacofonisk::ui {

class MissedCallModel;

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

signals:
    /// The user wants to see the calls of this number.
    void numberWanted(const QString &number);

private:
    [[nodiscard]] QWidget *makeContents();
    void copyNumbers();
    void markSeen();
    void markAllSeen();
    void enableButtons();
    [[nodiscard]] QStringList selectedNumbers(int role) const;

    MissedCallModel *m_calls = nullptr;
    QSortFilterProxyModel m_sorted;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_find;
    QPushButton *m_copy;
    QPushButton *m_seen;
    QPushButton *m_allSeen;
};

} // namespace cacofonisk::ui
