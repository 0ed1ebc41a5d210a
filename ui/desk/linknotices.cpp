// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/linknotices.h"

#include <utility>

namespace cacofonisk::ui {

namespace {

NotificationText textOf(const QString &title, const QString &body, const QString &icon,
                        const QString &category)
{
    NotificationText text;
    text.id = {.of = NotificationId::Of::Link};
    text.title = tamed(title);
    text.body = body;
    text.icon = icon;
    text.category = category; // Desktop Notifications Specification: Categories
    return text;
}

} // namespace

LinkNotices::LinkNotices(Notifier &notifier, std::function<bool()> isWanted,
                         std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_isWanted(std::move(isWanted))
{
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LinkNotices::onPatienceOver);
}

void LinkNotices::setLost(const QStringList &names, const QStringList &failed)
{
    m_lost = names;
    const bool haveOthersFailed = std::exchange(m_failed, failed) != failed;
    if (names.isEmpty()) {
        m_patience.stop();
        if (std::exchange(m_isTold, false)) {
            tellOfReturn();
        }
    } else if (!m_isTold && !m_patience.isActive()) {
        m_patience.start();
    } else if (m_isTold && haveOthersFailed) {
        m_notifier.show(lossText()); // unless it was dismissed
    }
}

void LinkNotices::clear()
{
    m_lost.clear();
    m_failed.clear();
    m_patience.stop();
    if (std::exchange(m_isTold, false)) {
        m_notifier.close({.of = NotificationId::Of::Link});
    }
}

/// Where it is not wanted, it may be after the same time once more.
void LinkNotices::onPatienceOver()
{
    if (!m_isWanted()) {
        return;
    }
    m_patience.stop();
    m_isTold = true;
    const NotificationText text = lossText();
    m_notifier.close(text.id); // one that was dismissed would not reappear
    m_notifier.show(text);
}

NotificationText LinkNotices::lossText() const
{
    const QString separator = QStringLiteral(", ");
    const QString what = tr("You are not notified of calls there.", "on a server") + u' ';
    return textOf(
        tr("No connection to %1").arg(m_lost.join(separator)),
        what + (m_failed.isEmpty()
                    ? tr("The program keeps trying to connect.")
                    : tr("The program does not try %1 again; the window says why.", "servers")
                          .arg(tamed(m_failed.join(separator)))),
        QStringLiteral("network-error"), QStringLiteral("network.error"));
}

void LinkNotices::tellOfReturn()
{
    const NotificationText text =
        textOf(tr("Connected again"), tr("Calls are shown as they happen."),
               QStringLiteral("network-transmit-receive"), QStringLiteral("network.connected"));
    m_notifier.close(text.id);
    if (m_isWanted()) {
        m_notifier.show(text);
    }
}

} // namespace cacofonisk::ui
