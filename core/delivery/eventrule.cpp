// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/eventrule.h"

#include "core/contacts/numberplan.h"
#include "core/reports/service.h"

#include <algorithm>
#include <numeric>

namespace cacofonisk::delivery {

namespace {

bool fits(std::string_view type, std::string_view wanted)
{
    return wanted.ends_with('*') ? type.starts_with(wanted.substr(0, wanted.size() - 1))
                                 : type == wanted;
}

/// How many letters are to be added, left out or changed. (Levenshtein)
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

const QStringList &eventTypes()
{
    static const QStringList types = [] {
        QStringList all;
        for (const char *const type :
             {"call.started", "call.ringing", "call.answered", "call.held", "call.resumed",
              "call.queued", "call.parked", "call.transferred", "call.changed", "call.ended",
              "report.b_dial", "report.b_dial_end", "report.up", "report.attended_transfer",
              "report.blind_transfer", "report.blonde_transfer", "report.hangup",
              "report.queue_caller_abandon", "report.user_event"}) {
            all.append(QString::fromLatin1(type));
        }
        using Kind = reports::Service::Kind;
        for (int kind = 0; kind < static_cast<int>(Kind::Count); ++kind) {
            const std::string_view name = reports::wordsOf(static_cast<Kind>(kind)).report;
            all.append(QStringLiteral("report.") +
                       QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        for (const char *const type :
             {"extension.changed", "queue.changed", "conference.changed", "parking.changed",
              "server.live", "server.lost", "delivery.dropped"}) {
            all.append(QString::fromLatin1(type));
        }
        return all;
    }();
    return types;
}

EventRule::EventRule()
    : m_types{"call.*"}
{}

Result<EventRule> EventRule::parse(const QStringList &types, const QString &words)
{
    EventRule rule;
    if (!types.isEmpty()) {
        rule.m_types.clear();
    }
    for (const QString &type : types) {
        const std::string wanted = type.toStdString();
        const bool isKnown =
            std::any_of(eventTypes().begin(), eventTypes().end(), [&wanted](const QString &known) {
                return fits(known.toStdString(), wanted);
            });
        if (!isKnown) {
            return tl::unexpected(
                Error(QT_TRANSLATE_NOOP("Error", "There are no events “%1”. Did you mean “%2”?"),
                      {type, nearestOf(type, eventTypes())}));
        }
        rule.m_types.push_back(wanted);
    }
    calls::FilterWords filterWords;
    filterWords.setNumberWays(
        [](std::string_view number) { return contacts::NumberPlan().waysToWrite(number); });
    rule.m_only = calls::CallFilter(words.toStdString(), filterWords);
    if (const Error *const mistake = rule.m_only.mistake()) {
        return tl::unexpected(*mistake);
    }
    return rule;
}

bool EventRule::accepts(const Event &event) const
{
    if (std::none_of(m_types.begin(), m_types.end(),
                     [&event](const std::string &wanted) { return fits(event.type, wanted); })) {
        return false;
    }
    const std::string &about = event.subject.front();
    return m_only.isEmpty() || about == "server" || about == "delivery" ||
           (event.call && m_only.accepts(*event.call, event.time));
}

QString nearestOf(const QString &word, const QStringList &known)
{
    QString nearest;
    qsizetype least = std::max<qsizetype>(3, word.size());
    for (const QString &candidate : known) {
        const qsizetype far = distance(word, candidate);
        if (far < least) {
            least = far;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace cacofonisk::delivery
