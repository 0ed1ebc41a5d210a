// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactfiles.h"
#include "ui/calls/callmodel.h"
#include "ui/desk/desksettings.h"
#include "ui/notifications/chosennotifier.h"
#include "ui/notifications/desknotifications.h"
#include "ui/notifications/missedcallmodel.h"
#include "ui/notifications/screenpops.h"

namespace cacofonisk::ui {

/// What comes of the live session's calls: notifications, missed calls and contact names, as set in
/// the preferences.
class DeskCalls final : public QObject
{
    Q_OBJECT

public:
    /// `calls` outlives this; `bus` is where the desktop's notification service is.
    explicit DeskCalls(CallModel &calls, QObject *parent = nullptr,
                       const QDBusConnection &bus = QDBusConnection::sessionBus());

    /// Applies an update; `calls` has just applied it.
    void apply(const session::SessionUpdate &update);
    /// The session was closed.
    void clear();

    /// Reads the preferences and the missed calls saved earlier.
    void start();
    /// Applies the preferences after they were changed.
    void readSettings();

    void setQuietUntil(std::optional<Moment> until);
    void quietForHalfAnHour();
    void quietUntilTomorrow();
    void setQuietAsDesktop(bool follows);

    [[nodiscard]] const DeskSettings &settings() const { return m_settings; }
    /// Whether notifications are held back because the desktop's are.
    [[nodiscard]] bool isInhibited() const;
    /// Why notifications are held back; empty: they are not.
    [[nodiscard]] QString quietWords() const;
    [[nodiscard]] const contacts::ContactFiles &contacts() const { return m_contacts; }
    [[nodiscard]] ChosenNotifier &notifier() { return m_notifier; }
    /// Saved.
    [[nodiscard]] MissedCallModel &missed() { return m_missedModel; }

    /// Shows a sample notification for this rule.
    void tryOut(const notices::NotificationRule &rule);

signals:
    /// The preferences were read again.
    void settingsChanged();
    void quietChanged();
    /// Missed calls cannot be saved, or could not be read; or a rule's address or program cannot be
    /// opened.
    void failed(const cacofonisk::Error &error);

private:
    void openStore();
    void onBook(const contacts::ContactBookPtr &book);

    CallModel &m_calls;
    DeskSettings m_settings;
    ChosenNotifier m_notifier;
    notices::MissedCalls m_missed;
    MissedCallModel m_missedModel{m_missed};
    DeskNotifications m_notifications;
    ScreenPops m_pops;
    contacts::ContactFiles m_contacts;
};

} // namespace cacofonisk::ui
