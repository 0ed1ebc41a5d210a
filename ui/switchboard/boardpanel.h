// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/frame/partymenu.h"
#include "ui/switchboard/boardcontext.h"

#include <QDockWidget>

class QAbstractItemView;
class QAction;
class QLabel;

namespace cacofonisk::ui {

/// A panel of the switchboard. It says at its top which servers' cards are out of date.
class BoardPanel : public QDockWidget
{
    Q_OBJECT

public:
    /// Times go on: what is visible of them is painted anew, and nothing else happens.
    virtual void showTime() = 0;

    /// The connections that are lost may be others.
    void showLost();

    /// Is shown and hidden by the action, which is checked while it is visible.
    void connectTo(QAction &action);

    /// What its context menus offer for those in a row.
    [[nodiscard]] PartyMenu &partyMenu() { return m_partyMenu; }

signals:
    /// The user wants to see the call that this channel is in.
    void callWanted(const QString &channel);

protected:
    /// `context` outlives this; `name` is that under which its place is remembered.
    BoardPanel(const QString &title, const QString &name, const BoardContext &context,
               QWidget *parent);

    void setContents(QWidget *contents);
    /// Its context menu offers something for each of partiesAt(), and then its actions.
    void offerMenu(QAbstractItemView &view);
    /// Who is in a row of a view: who it is about, and then whom they are with.
    [[nodiscard]] virtual std::vector<calls::Party> partiesAt(const QModelIndex &index) const = 0;
    [[nodiscard]] const BoardContext &context() const { return m_context; }

private:
    void popUp(QAbstractItemView &view, const QPoint &position);

    const BoardContext &m_context;
    QLabel *m_lost;
    PartyMenu m_partyMenu;
};

} // namespace cacofonisk::ui
