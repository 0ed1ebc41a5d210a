// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/storynames.h"

#include <QCoreApplication>
#include <QStringList>

namespace cacofonisk::ladder {

/// Tells one call: each function says sentences that are whole, so that a translator may order
/// their words freely. Used once.
class StoryTeller
{
    Q_DECLARE_TR_FUNCTIONS(StoryTeller)

public:
    /// `call` outlives this.
    StoryTeller(const calls::Call &call, Moment now);

    [[nodiscard]] QString tell();

private:
    /// Something that happened at a moment of the call, beside the ringing of its phones.
    struct Scene
    {
        enum class Kind { Answer, QueueJoin, Queue, Hold, Parking, Transfer, Consultation };
        Kind kind;
        std::size_t index; ///< in its list
        Moment at;
    };

    void tellOpening();
    void tellClickToDial();
    void tellScenes();
    void tellScene(const Scene &scene);
    void tellPickup(const QString &rang);
    void tellConnection();
    [[nodiscard]] std::vector<Scene> scenes() const;
    [[nodiscard]] bool isAnsweredByTarget() const;
    [[nodiscard]] bool isAnsweredByAsterisk() const;

    /// The phones that rang until `until`, of those not told yet.
    void tellTargets(const std::vector<calls::DialTarget> &targets, std::size_t &told,
                     Moment until);
    void tellTargets(std::vector<calls::DialTarget> targets);
    void tellOutcome(calls::Outcome outcome, const std::vector<calls::DialTarget> &targets);
    void tellNoAnswer(const std::vector<calls::DialTarget> &targets);
    void tellFailure(const std::vector<calls::DialTarget> &targets);
    void tellAnswer(const calls::DialTarget &target);
    [[nodiscard]] bool isRungBack(const calls::DialTarget &target) const;

    void tellQueueJoin(const calls::QueueVisit &queue, const calls::Party &waiting);
    void tellQueue(const calls::QueueVisit &queue, const calls::Party &waiting);
    void tellHolds(std::vector<calls::Hold> holds);
    void tellEndedHolds(const std::vector<calls::Hold> &holds);
    void tellParking(const calls::Parking &parking);
    void tellConference(const calls::Conference &conference);
    void tellConsultation(const calls::Consultation &consultation);
    void tellApplication(const std::string &application);

    void tellTransfer(const calls::Transfer &transfer, std::size_t number);
    void tellTransferBegin(const calls::Transfer &transfer,
                           std::vector<calls::DialTarget> &targets);
    void tellAsked(const calls::Transfer &transfer, std::vector<calls::DialTarget> &targets);
    void tellTransferTargets(const calls::Transfer &transfer, std::size_t number,
                             const std::vector<calls::DialTarget> &targets);
    void tellTransferEnd(const calls::Transfer &transfer, std::size_t number);
    [[nodiscard]] bool isParking(const calls::Transfer &transfer) const;

    void tellPresent();
    void tellEnd();
    void tellTalk();
    void tellTalkBefore();
    [[nodiscard]] bool isTalkOfTwo() const;
    void tellUnanswered();
    void tellCancelled();
    void tellOwnPhone();
    [[nodiscard]] bool isTold(calls::Outcome outcome) const;
    [[nodiscard]] bool isTalkKnown() const;

    /// Adds a sentence; %1, %2… are `words`.
    void say(const QString &sentence, const QStringList &words = {});
    /// With a span that may be unknown as the last of its words.
    void say(const QString &timed, const QString &untimed, QStringList words,
             const std::optional<calls::Duration> &span);
    /// How long something goes on, once that is worth telling.
    [[nodiscard]] std::optional<calls::Duration> soFar(const std::optional<Moment> &since) const;
    [[nodiscard]] QString name(const calls::Party &party) { return m_names.name(party); }
    [[nodiscard]] QString list(const std::vector<calls::DialTarget> &targets);

    const calls::Call &m_call;
    Moment m_now;
    StoryNames m_names;
    std::vector<calls::DialTarget> m_targets; ///< of the call itself: see withUnreached()
    QStringList m_sentences;
    std::vector<calls::Outcome> m_toldOutcomes; ///< of the last attempt
    std::optional<calls::Party> m_picker;       ///< who picks up the attempt that is told
    bool m_isAnswered = false;                  ///< by a phone of those that are told
    bool m_hasToldEnd = false;                  ///< who hung up
};

/// How long all of them rang; nothing where that differs or is not known.
[[nodiscard]] std::optional<calls::Duration> spanOf(const std::vector<calls::DialTarget> &targets);

/// Those that rang, and those that refused at once, in the order in which they did; but for further
/// phones of the caller's own.
[[nodiscard]] std::vector<calls::DialTarget>
withUnreached(std::vector<calls::DialTarget> rang, const std::vector<calls::DialTarget> &unreached,
              const calls::Party &caller);

/// Who they are, each person once, in their order.
[[nodiscard]] std::vector<calls::Party> partiesOf(const std::vector<calls::DialTarget> &targets);

} // namespace cacofonisk::ladder
