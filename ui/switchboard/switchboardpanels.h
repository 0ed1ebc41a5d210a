// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/sessionupdate.h"
#include "ui/switchboard/boardsettings.h"
#include "ui/switchboard/conferencemodel.h"
#include "ui/switchboard/extensionmodel.h"
#include "ui/switchboard/parkingmodel.h"
#include "ui/switchboard/queuemodel.h"

class QAction;
class QMainWindow;

namespace cacofonisk::ui {

struct Actions;
class BoardPanel;

/// The panels of the switchboard in a window, and what they show.
class SwitchboardPanels final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this. The panels are hidden at first.
    SwitchboardPanels(const Actions &actions, BoardSettings &settings, QMainWindow &window);

    void apply(const session::SessionUpdate &update);
    void clear();

    void setContacts(const contacts::ContactBookPtr &book);
    /// The cards of these servers (by number) are shown as they were at that time.
    void setLost(const QHash<int, Moment> &lost);

    /// Somebody else looks at what they show, too.
    void setWatched(bool isWatched);
    /// Time goes on, though nothing happens; nothing in a recording.
    void goOn(Moment now);

    [[nodiscard]] const QList<BoardPanel *> &panels() const { return m_panels; }
    [[nodiscard]] const BoardContext &context() const { return m_context; }
    [[nodiscard]] const BoardSettings &settings() const { return m_settings; }
    [[nodiscard]] const ExtensionModel &extensions() const { return m_extensions; }
    [[nodiscard]] const QueueModel &queues() const { return m_queues; }
    [[nodiscard]] const ConferenceModel &conferences() const { return m_conferences; }
    [[nodiscard]] const ParkingModel &parkings() const { return m_parkings; }

signals:
    /// Whether any of them is visible, or watched, so that updates are wanted.
    void visibilityChanged(bool isAny);
    /// What they show may be other.
    void changed();
    /// The user wants to see the call that this channel is in.
    void callWanted(const QString &channel);

private:
    void add(BoardPanel *panel, QAction &action, QMainWindow &window);
    void noteVisible();
    void showTime(Moment now);
    void noteServers(const session::SessionUpdate &update);
    void showLost();
    void setPrivate(bool isPrivate);
    void refresh();

    BoardSettings &m_settings;
    BoardContext m_context;
    ExtensionModel m_extensions{m_context, m_settings.favourites};
    QueueModel m_queues{m_context, m_settings.thresholds};
    ConferenceModel m_conferences{m_context};
    ParkingModel m_parkings{m_context};
    QList<BoardPanel *> m_panels;
    bool m_isWatched = false; ///< by somebody else
    bool m_isWanted = false;  ///< what they show
};

} // namespace cacofonisk::ui
