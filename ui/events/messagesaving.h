// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventsaving.h"
#include "core/session/session.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

class QProgressDialog;
class QThread;

namespace cacofonisk::ui {

/// Saves the messages of a call, or of several, as a recording of its own: asks where to, works in
/// a thread of its own, and shows how far it is. One at a time.
class MessageSaving final : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives this; `window` is its parent, and that of its dialogs.
    MessageSaving(session::Session &session, QWidget *window);
    /// Ends what is not finished; no file is left of it.
    ~MessageSaving() override;

    /// What is to be saved.
    struct Order
    {
        std::vector<calls::Call> calls; ///< one at least
        bool isMasked = false;          ///< numbers and names are replaced by others
        QString path;                   ///< whose end tells the format: see Writer::formatOfName()
        std::shared_ptr<recording::Masker> masker{}; ///< replaces them; null: one of a new key
    };

    /// Whether numbers and names are replaced by others, whatever an order says, also in what was
    /// ordered before and is not yet being written.
    void setPrivate(bool isPrivate) { m_isPrivate = isPrivate; }

    /// Asks for the path, and saves.
    void ask(const Order &order);
    void save(const Order &order);

    [[nodiscard]] bool isBusy() const { return m_order || m_thread; }

signals:
    void saved(const QString &path);
    /// It was saved, or not, or cancelled.
    void ended();
    void failed(const cacofonisk::Error &error);

private:
    void start(const events::EventSourcePtr &source);
    void showProgress(double done);
    void end();

    session::Session &m_session;
    QWidget *m_window;
    bool m_isPrivate = false;
    std::optional<Order> m_order; ///< until it is known where the messages are
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
    QPointer<QProgressDialog> m_progress;
};

} // namespace cacofonisk::ui
