// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace cacofonisk::ui {

class CallModel;

/// What may be written in a search, sorted. `key` is that of the term as far as it is typed: behind
/// `queue:`, `server:` and `ext:` those are offered that calls have, without quotes; else terms.
[[nodiscard]] QStringList suggestions(const CallModel &calls, const QString &key);

} // namespace cacofonisk::ui
