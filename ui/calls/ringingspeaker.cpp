// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/ringingspeaker.h"

#include "ui/calls/callproxymodel.h"
#include "ui/formatting/spokenlabel.h"

#include <chrono>
#include <utility>

namespace cacofonisk::ui {

using Column = CallModel::Column;

RingingSpeaker::RingingSpeaker(const CallProxyModel &calls, QWidget *place)
    : QObject(place)
    , m_calls(calls)
    , m_label(new SpokenLabel(place))
{
    using namespace std::chrono_literals;
    m_label->setFixedSize(0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &RingingSpeaker::say);
}

void RingingSpeaker::apply(const session::SessionUpdate &update)
{
    if (!update.isLive) {
        return;
    }
    for (const calls::SharedCall &call : update.known) {
        if (call->ended) {
            m_known.erase(call->id);
        } else if (call->state == calls::CallState::Ringing && m_known.insert(call->id).second) {
            m_unsaid.push_back(call->id);
        }
    }
    for (const calls::MergedGroup &merged : update.merged) {
        m_known.erase(merged.number);
    }
    if (!m_pause.isActive()) {
        say();
    }
}

void RingingSpeaker::clear()
{
    m_known.clear();
    m_unsaid.clear();
}

/// Those that still ring.
QStringList RingingSpeaker::ringing()
{
    QStringList texts;
    for (const std::uint64_t id : std::exchange(m_unsaid, {})) {
        const QModelIndex index = m_calls.indexOf(id);
        const calls::Call *const call = index.isValid() ? m_calls.callAt(index) : nullptr;
        if (!call || call->state != calls::CallState::Ringing) {
            continue;
        }
        const auto text = [&index](Column column) {
            return index.siblingAtColumn(static_cast<int>(column)).data().toString();
        };
        const QString dialled = text(Column::Dialled);
        texts.append(dialled.isEmpty() ? tr("%1 is calling").arg(text(Column::Caller))
                                       : tr("%1 is calling %2").arg(text(Column::Caller), dialled));
    }
    return texts;
}

void RingingSpeaker::say()
{
    constexpr qsizetype most = 3; // as many as one can say before others ring
    const QStringList texts = ringing();
    if (texts.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(texts.size());
    m_label->sayAgain(count > most ? tr("%n calls are ringing", nullptr, count)
                                   : texts.join(QStringLiteral("; ")));
    m_pause.start();
}

} // namespace cacofonisk::ui
