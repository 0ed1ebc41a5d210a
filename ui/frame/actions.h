// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <cstdint>

class QAction;
class QMenuBar;
class QMenu;

namespace cacofonisk::ui {

/// As it is shown, without the mark of its letter and without dots: `Open Recording`.
[[nodiscard]] QString actionName(const QAction &action);

/// Its tool tip is its name and its key from now on, as they change.
void showKeyInToolTip(QAction &action);

/// The actions of the main window, with text, shortcut and icon, and named as they are here. They
/// are connected where they are carried out.
struct Actions
{
    /// All belong to `owner`.
    explicit Actions(QObject *owner);

    /// What a window shows: it offers the actions that fit.
    enum class Of : std::uint8_t { Live, Recording };

    /// Menus of other rooms, that stand among them.
    struct Menus
    {
        QMenu *recent;
        QMenu *views; ///< saved searches
        QMenu *wallboards;
    };

    /// Puts them into menus.
    void addTo(QMenuBar &bar, Of of, const Menus &menus) const;

    QAction *open;
    QAction *demo;
    QAction *connectServers;
    QAction *disconnectServers; ///< shown instead of connectServers
    QAction *showLive;          ///< the window of the live calls
    QAction *close;
    QAction *exportCalls;
    QAction *takeIntoHistory; ///< the calls of the recording
    QAction *quit;

    QAction *find;
    QAction *showAsDesktop;
    QAction *showLight;
    QAction *showDark;
    QAction *showEnded;
    QAction *showCall;
    QAction *showMissed;
    QAction *showExtensions;
    QAction *showQueues;
    QAction *showConferences; ///< and parked calls
    QAction *showHealth;
    QAction *showHistory; ///< the window of calls that were kept
    QAction *hideParties; ///< their names and numbers

    QAction *openCall;
    QAction *toBegin;      ///< of the selected call
    QAction *saveMessages; ///< of the selected calls
    QAction *copy;
    QAction *expandAll;
    QAction *collapseAll;

    QAction *playPause;
    QAction *stepForward;
    QAction *stepBackward;
    QAction *nextReport;
    QAction *previousReport;
    QAction *toEnd;
    QAction *skipPauses;
    QAction *notifyPlayed;
    QAction *nextTransfer;
    QAction *previousTransfer;
    QAction *nextFailure;
    QAction *previousFailure;

    QAction *record;
    QAction *doNotDisturb; ///< a menu
    QAction *preferences;

    QAction *manual;
    QAction *palette;
    QAction *shortcuts;
    QAction *bugReport;
    QAction *about;
};

} // namespace cacofonisk::ui
