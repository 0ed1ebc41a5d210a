// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/countsbar.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"
#include "ui/formatting/words.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace cacofonisk::ui {

using calls::CallCounts;
using calls::CallState;

CountsBar::CountsBar(QWidget *parent)
    : QWidget(parent)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    constexpr std::array states{CallState::Ringing, CallState::Queued, CallState::Talking,
                                CallState::OnHold, CallState::Parked};
    for (std::size_t i = 0; i < states.size(); ++i) {
        calls::Call call;
        call.state = states[i];
        auto *const button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(stateSymbol(call));
        button->setToolTip(tr("Show only these calls"));
        button->hide();
        connect(button, &QToolButton::clicked, this, [this, state = states[i]] {
            emit filterWanted(QStringLiteral("state:") + text(nameOf(state)));
        });
        layout->addWidget(button);
        m_buttons[i] = button;
    }
    layout->addStretch();
}

void CountsBar::setCounts(const CallCounts &counts, Moment now)
{
    const QString waited =
        counts.waitingSince
            ? durationText(std::max(now, *counts.waitingSince) - *counts.waitingSince)
            : QString();
    const std::array texts{
        std::pair(counts.ringing, tr("%n ringing", "calls", counts.ringing)),
        std::pair(counts.waiting,
                  waited.isEmpty()
                      ? tr("%n waiting", "calls", counts.waiting)
                      : tr("%n waiting %1", "calls, and for how long", counts.waiting).arg(waited)),
        std::pair(counts.talking, tr("%n talking", "calls", counts.talking)),
        std::pair(counts.onHold, tr("%n on hold", "calls", counts.onHold)),
        std::pair(counts.parked, tr("%n parked", "calls", counts.parked))};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_buttons[i]->setVisible(texts[i].first > 0);
        if (m_buttons[i]->text() != texts[i].second) {
            m_buttons[i]->setText(texts[i].second);
        }
    }
}

} // namespace cacofonisk::ui
