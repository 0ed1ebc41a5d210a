// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callproxymodel.h"

#include <QTreeView>

namespace cacofonisk::ui {

/// The table of calls, with the rows under each. Remembers its columns, keeps the last row in view
/// while it is in view, and shows a text when it is empty.
class CallTree final : public QTreeView
{
    Q_OBJECT

public:
    /// `calls` outlives this.
    explicit CallTree(CallProxyModel &calls, QWidget *parent = nullptr);

    /// The text to show while the table is empty.
    void setEmptyText(const QString &text);

    /// The selected rows, or all rows shown if none is selected, as text with tabs.
    [[nodiscard]] QString selectedText() const;

    /// Selects a call and focuses the table; false if the call is not shown.
    [[nodiscard]] bool select(std::uint64_t id);

    /// Shows the column that tells servers apart; needed when there are several.
    void setServerShown(bool shown);

    void saveColumns() const;

public slots:
    void copySelected();
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void doItemsLayout() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restoreColumns();
    void chooseColumns(const QPoint &position);
    void span(const QModelIndex &parent, int first, int last);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool followsEnd() const;
    void noteTop(const QModelIndex &parent, int first, int last);
    void keepTop();
    void noteSight();

    CallProxyModel &m_calls;
    QString m_emptyText;
    bool m_isLeftAtEnd = true; ///< by the last scrolling, whatever rows came or room changed since
    bool m_hasNewEnd = false;  ///< rows came there that are not laid out yet
    int m_firstInSight = 0;    ///< of the calls last painted
    int m_lastInSight = -1;
    bool m_showsServer = false;  ///< shown automatically, not by the user's choice
    QPersistentModelIndex m_top; ///< first row in view while rows above are removed
};

} // namespace cacofonisk::ui
