// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notifier.h"

#include <QFrame>
#include <QTimer>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace cacofonisk::ui {

/// A small window with one notification, which takes no focus.
class NotificationPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit NotificationPopup(QWidget *parent = nullptr);

    void setText(const NotificationText &text);
    [[nodiscard]] const NotificationText &text() const { return m_text; }

signals:
    void showCall(int session, quint64 call);
    void popWanted(const cacofonisk::notices::PopRequest &request);
    void putAway();

private:
    NotificationText m_text;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_popButton;
    QPushButton *m_showButton;
    QTimer m_time; ///< closes it after a while, unless it is to stay
};

/// Shows notifications in small windows in a corner of the screen, for desktops that offer nothing.
class PopupNotifier final : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;

    void show(const NotificationText &text) override;
    void close(const NotificationId &id) override;

    /// The open windows, oldest first.
    [[nodiscard]] std::vector<const NotificationPopup *> popups() const;

private:
    void onPutAway(const NotificationId &id);
    void arrange();

    std::vector<std::unique_ptr<NotificationPopup>> m_popups;
    std::vector<NotificationText> m_putAway; ///< dismissed, but still current
};

} // namespace cacofonisk::ui
