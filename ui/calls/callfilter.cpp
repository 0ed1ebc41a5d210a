// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callfilter.h"

#include "ui/formatting/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cacofonisk::ui {

using namespace calls;

namespace {

/// The words of a text; what is in quotes is one.
QStringList wordsOf(const QString &filter)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : filter) {
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    words.append(word);
    words.removeAll(QString());
    words.removeAll(QStringLiteral("-"));
    return words;
}

/// `60s`, `2m`, `1h`, `90`: seconds where no unit is told.
std::optional<Duration> durationOf(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})(s|m|h)?$"));
    const auto match = form.match(word);
    if (!match.hasMatch()) {
        return {};
    }
    const std::chrono::seconds unit =
        match.captured(2) == QLatin1String("m")   ? std::chrono::minutes(1)
        : match.captured(2) == QLatin1String("h") ? std::chrono::hours(1)
                                                  : std::chrono::seconds(1);
    return unit * match.captured(1).toInt();
}

bool has(const QString &whole, const QString &part)
{
    return whole.contains(part, Qt::CaseInsensitive);
}

bool isParty(const Party &party, const QString &num)
{
    return text(party.num) == num;
}

bool concerns(const Call &call, const QString &num)
{
    const auto among = [&num](const std::vector<DialTarget> &targets) {
        return std::any_of(targets.begin(), targets.end(),
                           [&](const DialTarget &target) { return isParty(target.party, num); });
    };
    return isParty(call.caller, num) || (call.dialled && text(*call.dialled) == num) ||
           (call.answeredBy && isParty(*call.answeredBy, num)) || among(call.rang) ||
           std::any_of(call.talkedWith.begin(), call.talkedWith.end(),
                       [&](const Party &party) { return isParty(party, num); }) ||
           std::any_of(call.transfers.begin(), call.transfers.end(), [&](const Transfer &transfer) {
               return text(transfer.dialled) == num || isParty(transfer.by, num) ||
                      among(transfer.rang);
           });
}

} // namespace

CallFilter::CallFilter(const QString &text)
{
    for (const QString &word : wordsOf(text)) {
        m_terms.push_back(termOf(word));
    }
}

CallFilter::Term CallFilter::termOf(QString word)
{
    static const std::array<std::pair<QLatin1String, Key>, 6> keys{
        std::pair(QLatin1String("state:"), Key::State),
        std::pair(QLatin1String("ext:"), Key::Extension),
        std::pair(QLatin1String("queue:"), Key::Queue),
        std::pair(QLatin1String("server:"), Key::Server),
        std::pair(QLatin1String("reason:"), Key::Reason),
        std::pair(QLatin1String("longer:"), Key::Longer)};
    Term term;
    term.isNegated = word.startsWith(QLatin1Char('-'));
    term.value = term.isNegated ? word.mid(1) : word;
    for (const auto &[name, key] : keys) {
        if (!term.value.startsWith(name, Qt::CaseInsensitive)) {
            continue;
        }
        const QString value = term.value.mid(name.size());
        const auto duration = durationOf(value);
        if (key != Key::Longer || duration) {
            term.key = key;
            term.value = value;
            term.duration = duration.value_or(Duration(0));
        }
        break;
    }
    return term;
}

bool CallFilter::accepts(const Call &call, const QString &search, Moment now) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        return matches(term, call, search, now) != term.isNegated;
    });
}

bool CallFilter::matches(const Term &term, const Call &call, const QString &search, Moment now)
{
    switch (term.key) {
    case Key::Text:
        return has(search, term.value);
    case Key::State:
        return has(text(nameOf(call.state)), term.value) || has(stateText(call.state), term.value);
    case Key::Extension:
        return concerns(call, term.value);
    case Key::Queue:
        return call.queue && has(text(call.queue->name), term.value);
    case Key::Server:
        return has(text(call.server), term.value);
    case Key::Reason:
        return call.ended &&
               (has(text(nameOf(call.end)), term.value) || has(endText(call.end), term.value));
    case Key::Longer:
        return call.ended.value_or(std::max(now, call.started)) - call.started > term.duration;
    }
    return false;
}

QStringList CallFilter::suggestions()
{
    QStringList words{QStringLiteral("ext:"), QStringLiteral("queue:"), QStringLiteral("server:"),
                      QStringLiteral("longer:60s")};
    for (int state = 0; state <= static_cast<int>(CallState::Ended); ++state) {
        words.append(QStringLiteral("state:") + text(nameOf(static_cast<CallState>(state))));
    }
    for (int end = 0; end <= static_cast<int>(End::Lost); ++end) {
        words.append(QStringLiteral("reason:") + text(nameOf(static_cast<End>(end))));
    }
    words.sort();
    return words;
}

} // namespace cacofonisk::ui
