// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/trial.h"

#include "tests/support/follower.h"

namespace cacofonisk::test {

Trial::Trial(const Messages &messages)
    : m_messages(messages)
    , m_order(messages.order())
    , m_told(toldOf(m_order, &Messages::give))
{}

void Trial::of(const Messages::Order &order, const QString &what)
{
    take(order, what, &Messages::give, false);
}

void Trial::inTime(const Messages::Order &order, const QString &what)
{
    take(order, what, &Messages::giveInTime, true);
}

void Trial::take(const Messages::Order &order, const QString &what, Give give, bool inTime)
{
    if (order == m_order || !m_fault.isEmpty()) {
        return;
    }
    const QStringList told = toldOf(order, give);
    if (told != m_told) {
        const QString words = difference(withoutTimes(told, inTime), withoutTimes(m_told, inTime));
        m_fault = words.isEmpty() ? words : what + QStringLiteral("\n    ") + words;
    }
}

QStringList Trial::toldOf(const Messages::Order &order, Give give) const
{
    Follower follower;
    (m_messages.*give)(order, [&](const ami::Message &message) { follower.take(message); });
    return follower.finished();
}

QString wordsOf(const Messages &messages, std::size_t index)
{
    const auto str = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    return QStringLiteral("%1 (message %2)").arg(str(messages[index].event())).arg(index);
}

} // namespace cacofonisk::test
