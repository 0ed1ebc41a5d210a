// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/desk/deskcalls.h"
#include "ui/desk/linknotices.h"
#include "ui/desk/trayhome.h"
#include "ui/desk/trayicon.h"

#include <QPointer>

#include <functional>

class QMainWindow;
class QToolButton;

namespace cacofonisk::ui {

struct Actions;
class CallTree;
class ContactsPage;
class FilterBar;
class LiveController;
class MessageBar;
class MissedPanel;
class PartyMenu;
class PartyWishes;
class PreferencesDialog;
class QuietMenu;

/// What the window offers to somebody working beside it: notifications, missed calls, the tray
/// icon, and their preferences.
class DeskController final : public QObject
{
    Q_OBJECT

public:
    /// Parts of the window that this works on; they outlive it, or belong to the window.
    struct Parts
    {
        const Actions &actions;
        CallModel &calls;
        CallTree &tree;
        FilterBar &filter;
        MessageBar &messages;
        LiveController &live;
        std::function<bool(std::uint64_t)> selectCall; ///< false: it is not in the table
    };

    DeskController(const Parts &parts, QMainWindow *window);

    /// Shows the window for the first time, unless `isMinimised` or the preferences say to start
    /// out of the way.
    void start(bool isMinimised);
    /// The window is not to be shown for now.
    void startOutOfSight();

    /// Applies an update of the session; Parts::calls has just applied it.
    void apply(const session::SessionUpdate &update);
    /// The session was closed; Parts::calls is empty.
    void clear();

    /// Does what this menu of the window offers.
    void follow(const PartyMenu &menu);

    [[nodiscard]] TrayHome &home() { return m_home; }
    [[nodiscard]] DeskCalls &calls() { return m_calls; }

signals:
    /// The user wants to see a call of a recording that is played in another window.
    void showPlayedCall(int session, quint64 call);

private:
    void fillTrayMenu();
    void connectQuietMenu();
    void connectMissed();
    void readSettings();
    void showCall(int session, std::uint64_t id);
    void showMissed();
    void showMissedCall(const notices::MissedCall &call);
    void showCount();
    void showLink();
    void showQuiet();
    void tellOfTray();
    void tellOfColumns(const contacts::ContactBookPtr &book);
    void addPages(PreferencesDialog &dialog);

    Parts m_parts;
    DeskCalls m_calls;
    QMenu *m_trayMenu;
    LinkNotices m_linkNotices;
    QuietMenu *m_quiet;
    TrayIcon m_tray;
    TrayHome m_home;
    MissedPanel *m_missed;
    PartyWishes *m_wishes = nullptr;
    QToolButton *m_missedButton;
    QToolButton *m_quietButton;            ///< while notifications are held back
    QPointer<ContactsPage> m_contactsPage; ///< while the preferences are open
    QStringList m_askingFiles;             ///< contact files that were told of
    bool m_isStarted = false;
};

} // namespace cacofonisk::ui
