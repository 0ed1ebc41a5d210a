// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/popupnotifier.h"

#include "ui/formatting/mnemonics.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

constexpr std::chrono::seconds timeShown(10);
constexpr int letters = 24; ///< of a title, before it is wrapped

QLabel *plainLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

NotificationPopup::NotificationPopup(QWidget *parent)
    : QFrame(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint |
                         Qt::WindowDoesNotAcceptFocus)
    , m_icon(new QLabel(this))
    , m_title(plainLabel(this))
    , m_body(plainLabel(this))
    , m_popButton(new QPushButton(this))
    , m_showButton(new QPushButton(tr("&Show", "a call"), this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setMinimumWidth(letters * fontMetrics().averageCharWidth());
    auto *const putAwayButton = new QPushButton(tr("&Close", "a notification"), this);
    auto *const layout = new QGridLayout(this);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1, 1, 2);
    layout->addWidget(m_body, 1, 1, 1, 2);
    layout->addWidget(m_popButton, 2, 1, 1, 2);
    layout->addWidget(m_showButton, 3, 1);
    layout->addWidget(putAwayButton, 3, 2);
    m_time.setSingleShot(true);
    m_time.setInterval(timeShown);
    connect(&m_time, &QTimer::timeout, this, &NotificationPopup::putAway);
    connect(putAwayButton, &QPushButton::clicked, this, &NotificationPopup::putAway);
    connect(m_popButton, &QPushButton::clicked, this, [this] { emit popWanted(*m_text.pop); });
    connect(m_showButton, &QPushButton::clicked, this,
            [this] { emit showCall(m_text.id.session, m_text.call); });
}

void NotificationPopup::setText(const NotificationText &text)
{
    m_text = text;
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(QIcon::fromTheme(text.icon).pixmap(size));
    m_title->setText(text.title);
    m_body->setText(text.body);
    m_body->setVisible(!text.body.isEmpty());
    m_showButton->setVisible(text.canShow);
    m_popButton->setVisible(text.pop.has_value());
    m_popButton->setText(text.pop ? escapedMnemonics(popText(text.pop->pop)) : QString());
    setAccessibleName(text.title);
    setAccessibleDescription(text.body);
    if (text.stays) {
        m_time.stop();
    } else {
        m_time.start();
    }
    adjustSize();
}

void PopupNotifier::show(const NotificationText &text)
{
    const auto isSame = [&](const NotificationText &other) { return other.id == text.id; };
    const auto away = std::find_if(m_putAway.begin(), m_putAway.end(), isSame);
    if (away != m_putAway.end()) {
        if (away->kind == text.kind) {
            return;
        }
        m_putAway.erase(away);
    }
    auto popup = std::find_if(m_popups.begin(), m_popups.end(),
                              [&](const auto &other) { return isSame(other->text()); });
    if (popup == m_popups.end()) {
        popup = m_popups.insert(popup, std::make_unique<NotificationPopup>());
        connect(popup->get(), &NotificationPopup::showCall, this, &Notifier::showCall);
        connect(popup->get(), &NotificationPopup::popWanted, this, &Notifier::popWanted);
        // Behind the click: the window goes with it.
        connect(
            popup->get(), &NotificationPopup::putAway, this,
            [this, id = text.id] { onPutAway(id); }, Qt::QueuedConnection);
    }
    (*popup)->setText(text);
    arrange();
    (*popup)->show();
    if (text.sounds) {
        emit soundWanted();
    }
}

void PopupNotifier::close(const NotificationId &id)
{
    std::erase_if(m_putAway, [&](const NotificationText &text) { return text.id == id; });
    std::erase_if(m_popups, [&](const auto &popup) { return popup->text().id == id; });
    arrange();
}

void PopupNotifier::onPutAway(const NotificationId &id)
{
    const auto popup = std::find_if(m_popups.begin(), m_popups.end(),
                                    [&](const auto &other) { return other->text().id == id; });
    if (popup == m_popups.end()) {
        return;
    }
    if ((*popup)->text().stays) {
        m_putAway.push_back((*popup)->text());
    }
    m_popups.erase(popup);
    arrange();
    emit closed(id);
}

void PopupNotifier::arrange()
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    int bottom = screen.bottom();
    for (const auto &popup : m_popups) {
        const QSize size = popup->size();
        bottom -= size.height();
        popup->move(screen.right() - size.width(), std::max(screen.top(), bottom));
    }
}

std::vector<const NotificationPopup *> PopupNotifier::popups() const
{
    std::vector<const NotificationPopup *> popups;
    for (const auto &popup : m_popups) {
        popups.push_back(popup.get());
    }
    return popups;
}

} // namespace cacofonisk::ui
