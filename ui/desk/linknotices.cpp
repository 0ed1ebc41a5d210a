// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/linknotices.h"

#include <utility>

namespace cacofonisk::ui {

LinkNotices::LinkNotices(Notifier &notifier, std::function<bool()> isSeen,
                         std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_isSeen(std::move(isSeen))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LinkNotices::tellOfLoss);
}

void LinkNotices::setLost(const QStringList &names)
{
    m_lost = names;
    if (names.isEmpty()) {
        m_patience.stop();
        if (std::exchange(m_isTold, false)) {
            show(tr("Connected again"), tr("Calls are shown as they happen."));
        }
    } else if (!m_isTold && !m_patience.isActive()) {
        m_patience.start();
    }
}

void LinkNotices::tellOfLoss()
{
    if (m_isSeen()) {
        return;
    }
    m_isTold = true;
    show(tr("No connection to %1").arg(m_lost.join(QStringLiteral(", "))),
         tr("You are not notified of its calls. The program keeps trying to connect."));
}

void LinkNotices::show(const QString &title, const QString &body)
{
    NotificationText text;
    text.id = {.of = NotificationId::Of::Link};
    text.title = tamed(title);
    text.body = body;
    text.icon = QStringLiteral("network-error");
    text.category = QStringLiteral("network");
    m_notifier.show(text);
}

} // namespace cacofonisk::ui
