// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callproxymodel.h"
#include "ui/frame/partymenu.h"

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

    /// The selected rows, or all rows shown if none is selected, in the order of the screen, as
    /// text with tabs.
    [[nodiscard]] QString selectedText() const;

    /// Selects a call and focuses the table; false if the call is not shown.
    [[nodiscard]] bool select(std::uint64_t id);

    /// Shows the column that tells servers apart; needed when there are several.
    void setServerShown(bool shown);

    void saveColumns() const;

    /// What its context menu offers for those in a call.
    [[nodiscard]] PartyMenu &partyMenu() { return m_partyMenu; }

    /// Called before scrolling to another place: nothing that was in sight need stay there.
    void leavePlace() { m_inSight.clear(); }

signals:
    void columnsChanged();

public slots:
    void copySelected();
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void doItemsLayout() override;

    /// Selects the current row if none is selected.
    void selectAny();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QModelIndexList rowsToCopy() const;
    [[nodiscard]] QModelIndex rowBelow(const QModelIndex &row, bool isAny) const;
    void restoreColumns();
    void chooseColumns(const QPoint &position);
    void span(const QModelIndex &parent, int first, int last);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool followsEnd() const;
    void noteInSight();
    void keepInSight();
    void noteSight();
    void addParties(QMenu &menu, const QModelIndex &index);

    CallProxyModel &m_calls;
    PartyMenu m_partyMenu;
    QString m_emptyText;
    bool m_isLeftAtEnd = true; ///< by the last scrolling, whatever rows came or room changed since
    bool m_hasNewEnd = false;  ///< rows came there that are not laid out yet
    int m_firstInSight = 0;    ///< of the calls last painted
    int m_lastInSight = -1;
    bool m_showsServer = false; ///< shown automatically, not by the user's choice
    /// A row in sight, and where it is there in pixels.
    struct InSight
    {
        QPersistentModelIndex index;
        int top = 0;
    };

    std::vector<InSight> m_inSight; ///< before rows came, went or moved that are not laid out yet
};

} // namespace cacofonisk::ui
