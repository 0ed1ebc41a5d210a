// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/delivery/event.h"

#include <QList>
#include <QObject>

#include <optional>

namespace cacofonisk::delivery {

/// An event that waits in the outbox for one way out.
struct Entry
{
    qint64 number = 0; ///< in the outbox: later events have higher ones
    EventPtr event;
    int attempts = 0;          ///< that failed
    std::optional<Moment> due; ///< of the next attempt, by our clock; nothing: at once
};

using Entries = QList<Entry>;
using Numbers = QList<qint64>;

/// Where a way out stands; kept in the outbox.
struct WayState
{
    std::optional<Moment> failingSince; ///< nothing has gone out since then
    int attempts = 0;                   ///< that failed one after the other
    std::optional<Moment> nextAttempt;
    bool isDisabled = false; ///< is not tried until somebody says so
    QString reason;          ///< why it fails or is disabled: a sentence

    bool operator==(const WayState &) const = default;
};

/// A way by which events leave the program: to a webhook, a command, a broker.
///
/// Lives in the thread of the ways out, where all slots are called and signals emitted; wants() is
/// called in that of the outbox. It is given events only after they are kept in the outbox, in
/// their order, at most as many as it has asked for and not yet settled; each stays in the outbox
/// until it is settled, and is given again after a restart. Those of one call (Event::order) have
/// to go out in their order.
class WayOut : public QObject
{
    Q_OBJECT

public:
    /// `name` names it in the outbox, in the log and to a person: one at a time in a configuration.
    explicit WayOut(QString name, QObject *parent = nullptr)
        : QObject(parent)
        , m_name(std::move(name))
    {}

    [[nodiscard]] QString name() const { return m_name; }

    /// Whether the event is to go out here. Called in the thread of the outbox; answers the same at
    /// all times.
    [[nodiscard]] virtual bool wants(const Event &event) const = 0;

public slots:
    /// The outbox is open; `state` is what was last said there. Asks for what it can take.
    virtual void start(const cacofonisk::delivery::WayState &state) = 0;
    virtual void take(const cacofonisk::delivery::Entries &entries) = 0;
    /// The program ends: nothing more is begun; what is not settled soon stays in the outbox.
    virtual void stop() = 0;
    /// Somebody wants to have it tried now, even if it waits or is disabled.
    virtual void retry() {}
    /// Every event as it happens, before it is kept in the outbox and whether or not it is wanted:
    /// for a way out that also tells what goes on at the moment.
    virtual void note(const cacofonisk::delivery::EventPtr & /*event*/) {}

signals:
    /// There is room for `count` more, beside what was asked for before.
    void asked(int count);
    /// These went out, and are settled.
    void delivered(const cacofonisk::delivery::Numbers &numbers);
    /// These are settled though they did not go out: they are counted as dropped.
    void gaveUp(const cacofonisk::delivery::Numbers &numbers, const QString &reason);
    /// An attempt failed; the next is due then. Kept, so that it is known after a restart.
    void postponed(qint64 number, int attempts, cacofonisk::Moment due);
    void stateChanged(const cacofonisk::delivery::WayState &state);
    /// Something that a person should know, beside the state.
    void troubled(const cacofonisk::Error &error);

private:
    QString m_name;
};

} // namespace cacofonisk::delivery

Q_DECLARE_METATYPE(cacofonisk::delivery::WayState)
