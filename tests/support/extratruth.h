// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cacofonisk::test {

/// What all the calls of a recording, as CallWriter writes them, tell otherwise than one of the
/// things that its truth knows besides: a hold, a parked call, who was in a conference…
[[nodiscard]] QStringList faultsOfExtra(const QJsonArray &calls, const QJsonObject &extra);

} // namespace cacofonisk::test
