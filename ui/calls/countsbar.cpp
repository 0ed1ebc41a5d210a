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

namespace {

/// States that CallCounts counts together; the first gives them its icon.
struct Counted
{
    CallState state;
    std::optional<CallState> other;
};

constexpr std::array<Counted, 5> countedStates{{{CallState::Ringing, CallState::Dialling},
                                                {CallState::Queued, {}},
                                                {CallState::Talking, CallState::InConference},
                                                {CallState::OnHold, {}},
                                                {CallState::Parked, {}}}};

QString termFor(const Counted &counted)
{
    const QString term = QStringLiteral("state:") + text(nameOf(counted.state));
    return counted.other ? term + u',' + text(nameOf(*counted.other)) : term;
}

} // namespace

CountsBar::CountsBar(QWidget *parent)
    : QWidget(parent)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (std::size_t i = 0; i < countedStates.size(); ++i) {
        calls::Call call;
        call.state = countedStates[i].state;
        auto *const button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(stateSymbol(call));
        button->setToolTip(tr("Show only these calls"));
        button->hide();
        connect(button, &QToolButton::clicked, this,
                [this, i] { emit filterWanted(termFor(countedStates[i])); });
        layout->addWidget(button);
        m_buttons[i] = button;
    }
    layout->addStretch();
}

void CountsBar::setCounts(const CallCounts &counts)
{
    const QString waited = counts.longestWait ? durationText(*counts.longestWait) : QString();
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
