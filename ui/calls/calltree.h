// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callproxymodel.h"

#include <QTreeView>

namespace cacofonisk::ui {

/// The table of calls, with the rows under each. Remembers its columns; goes on showing the last
/// row while that is what one looks at; says what would stand here where it is empty.
class CallTree final : public QTreeView
{
    Q_OBJECT

public:
    /// `calls` outlives this.
    explicit CallTree(CallProxyModel &calls, QWidget *parent = nullptr);

    /// What an empty table says.
    void setEmptyText(const QString &text);

    /// Rows that are selected, else all that are shown, as text with tabs.
    [[nodiscard]] QString selectedText() const;

    /// Selects a call, to be worked with; false where it is not shown.
    [[nodiscard]] bool select(std::uint64_t id);

    /// The column that tells servers apart, as long as there are several.
    void setServerShown(bool shown);

    void saveColumns() const;

public slots:
    void copySelected();
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void doItemsLayout() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restoreColumns();
    void chooseColumns(const QPoint &position);
    void span(const QModelIndex &parent, int first, int last);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isAtEnd() const;
    void noteTop(const QModelIndex &parent, int first, int last);
    void keepTop();
    void noteSight();

    CallProxyModel &m_calls;
    QString m_emptyText;
    bool m_wasAtEnd = true;
    bool m_followsEnd = false; ///< once rows that came are laid out, unless one has scrolled
    int m_firstInSight = 0;    ///< of the calls that were painted last
    int m_lastInSight = -1;
    bool m_showsServer = false;  ///< though the person did not choose it
    QPersistentModelIndex m_top; ///< the first row in sight while rows above are removed
};

} // namespace cacofonisk::ui
