// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/storyteller.h"

#include "core/ladder/spanwords.h"

#include <algorithm>

namespace cacofonisk::ladder {

using namespace calls;
using namespace std::chrono_literals;

namespace {

/// Fills in all words at once, as one of them may hold `%1` itself.
QString filled(const QString &sentence, const QStringList &words)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence[i] == u'%' && i + 1 < sentence.size();
        const int number = isPlace ? sentence[i + 1].digitValue() : -1;
        if (number >= 1 && number <= words.size()) {
            text += words[number - 1];
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

} // namespace

StoryTeller::StoryTeller(const Call &call, Moment now)
    : m_call(call)
    , m_now(now)
    , m_names(call)
    , m_targets(withUnreached(call.rang, call.unreached, call.caller))
{}

QString StoryTeller::tell()
{
    tellOpening();
    tellScenes();
    if (m_call.conference) {
        tellConference(*m_call.conference);
    } else if (!m_call.answeredBy) {
        tellApplication(m_call.application);
    }
    if (isAnsweredByAsterisk()) {
        say(tr("Asterisk itself took the call."));
    }
    tellConnection();
    if (m_call.ended) {
        tellEnd();
    } else {
        tellPresent();
    }
    return m_sentences.join(u' ');
}

void StoryTeller::say(const QString &sentence, const QStringList &words)
{
    QString text = filled(sentence, words);
    if (StoryNames::isPhrase(sentence.startsWith(u'%') ? words.value(0) : QString())) {
        text[0] = text[0].toUpper();
    }
    m_sentences.append(text);
}

void StoryTeller::say(const QString &timed, const QString &untimed, QStringList words,
                      const std::optional<Duration> &span)
{
    if (span) {
        words.append(spanWords(*span));
    }
    say(span ? timed : untimed, words);
}

std::optional<Duration> StoryTeller::soFar(const std::optional<Moment> &since) const
{
    const auto span = spanBetween(since, m_now);
    return span && *span >= 1s ? span : std::nullopt;
}

QString StoryTeller::list(const std::vector<DialTarget> &targets)
{
    return m_names.list(partiesOf(targets));
}

/// By an application that is not known, or has nothing to tell.
bool StoryTeller::isAnsweredByAsterisk() const
{
    const bool isTold = m_call.answeredBy || !m_call.application.empty() || m_call.conference ||
                        m_call.queue || !m_call.transfers.empty() || !m_call.talkedWith.empty() ||
                        m_call.isClickToDial;
    return m_call.answered && m_call.ended && m_call.end == End::Completed && !isTold;
}

std::optional<Duration> spanOf(const std::vector<DialTarget> &targets)
{
    std::optional<Duration> all;
    for (const DialTarget &target : targets) {
        const auto span = spanBetween(target.rang, target.ended);
        if (!span || (all && *span - *all > 1s) || (all && *all - *span > 1s)) {
            return {};
        }
        all = all ? std::max(*all, *span) : *span;
    }
    return all;
}

std::vector<DialTarget> withUnreached(std::vector<DialTarget> rang,
                                      const std::vector<DialTarget> &unreached, const Party &caller)
{
    for (const DialTarget &target : unreached) {
        const bool hasRefused = target.hasForwarded || target.outcome == Outcome::Busy ||
                                target.outcome == Outcome::Rejected ||
                                target.outcome == Outcome::Failed;
        if (hasRefused && !StoryNames::isSame(target.party, caller)) {
            rang.push_back(target);
        }
    }
    std::stable_sort(rang.begin(), rang.end(),
                     [](const DialTarget &a, const DialTarget &b) { return a.rang < b.rang; });
    return rang;
}

std::vector<Party> partiesOf(const std::vector<DialTarget> &targets)
{
    std::vector<Party> parties;
    parties.reserve(targets.size());
    for (const DialTarget &target : targets) {
        parties.push_back(target.party);
    }
    return StoryNames::distinct(parties);
}

} // namespace cacofonisk::ladder
