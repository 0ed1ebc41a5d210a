// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/sessionupdate.h"

#include <QTimer>

#include <set>
#include <vector>

class QWidget;

namespace cacofonisk::ui {

class CallProxyModel;
class SpokenLabel;

/// Has screen readers say which calls of a live session begin to ring, at most once a second: those
/// that the table shows, with the names that it shows.
class RingingSpeaker final : public QObject
{
    Q_OBJECT

public:
    /// `calls` outlives this; `place` is a part of the window, where nothing of this is seen.
    RingingSpeaker(const CallProxyModel &calls, QWidget *place);

    /// What changed, once `calls` has it.
    void apply(const session::SessionUpdate &update);
    void clear();

private:
    void say();
    [[nodiscard]] QStringList ringing();

    const CallProxyModel &m_calls;
    SpokenLabel *m_label;
    QTimer m_pause;                      ///< runs for a second after something was said
    std::set<std::uint64_t> m_known;     ///< calls in progress that have rung
    std::vector<std::uint64_t> m_unsaid; ///< the oldest first
};

} // namespace cacofonisk::ui
