// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/replay/replaybar.h"

#include "ui/formatting/choicename.h"
#include "ui/formatting/times.h"
#include "ui/replay/timeline.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace cacofonisk::ui {

namespace {

constexpr std::array<double, 10> speeds{0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 0};

QString speedText(double speed)
{
    if (speed == 0) {
        return ReplayBar::tr("as fast as possible");
    }
    if (speed == 0.25) {
        return QStringLiteral("¼×");
    }
    return speed == 0.5 ? QStringLiteral("½×") : QStringLiteral("%1×").arg(speed);
}

} // namespace

ReplayBar::ReplayBar(const CallModel &calls, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_speeds(new QComboBox(this))
    , m_time(new QLabel(this))
    , m_timeline(new Timeline(this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(2);
    for (QAction *const action : actions) {
        auto *const button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        layout->addWidget(button);
        m_buttons.append(button);
    }
    for (const double speed : speeds) {
        m_speeds->addItem(speedText(speed), speed);
    }
    // The longest is only seen where one chooses.
    m_speeds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_speeds->setMinimumContentsLength(4);
    m_speeds->view()->setMinimumWidth(m_speeds->view()->sizeHintForColumn(0));
    nameChoice(*m_speeds, tr("Speed"));
    m_speeds->setToolTip(tr("Playback speed as a multiple of real time"));
    setSpeed(1);
    // As wide as its widest text, so that nothing moves while it ticks.
    m_time->setMinimumWidth(
        fontMetrics().horizontalAdvance(QStringLiteral("00:00:00 · 00:00 / 0:00:00")));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_time->setToolTip(tr("The time of day, and the time since the start of the recording"));
    layout->addWidget(m_speeds);
    layout->addWidget(m_time);
    layout->addWidget(m_timeline, 1);
    connect(m_speeds, &QComboBox::currentIndexChanged, this,
            [this] { emit speedChanged(speed()); });
    connect(m_timeline, &Timeline::seekWanted, this, &ReplayBar::seekWanted);
}

void ReplayBar::tabAfter(QWidget &before)
{
    QWidget *last = &before;
    const auto add = [&last](QWidget *stop) { setTabOrder(std::exchange(last, stop), stop); };
    std::for_each(m_buttons.begin(), m_buttons.end(), add);
    add(m_speeds);
    add(m_timeline);
}

double ReplayBar::speed() const
{
    return m_speeds->currentData().toDouble();
}

void ReplayBar::setSpeed(double speed)
{
    int index = m_speeds->findData(speed);
    if (index < 0) {
        m_speeds->addItem(speedText(speed), speed);
        index = m_speeds->count() - 1;
    }
    m_speeds->setCurrentIndex(index);
}

void ReplayBar::show(const session::SessionUpdate &update)
{
    m_time->setText(tr("%1 · %2 / %3", "time by the clock, since the begin, of the whole")
                        .arg(clockText(update.position),
                             durationText(update.position - update.first),
                             durationText(update.last - update.first)));
    // While it is read, as often as it grew so much that one sees it.
    const bool hasGrown = update.count > m_drawn + (update.isReading ? m_drawn / 16 : 0);
    if (hasGrown || (!update.isReading && !update.known.empty())) {
        m_drawn = update.count;
        m_timeline->setCalls(m_calls.entries(), update.first, update.last);
    }
    m_timeline->setPosition(update.position);
}

void ReplayBar::clear()
{
    m_drawn = 0;
    m_time->clear();
    m_timeline->clear();
}

} // namespace cacofonisk::ui
