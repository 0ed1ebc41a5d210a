// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cacofonisk::test {

/// Whether a truth must come out as a call: not one that became part of another, nor one of which
/// nothing is on the wire.
[[nodiscard]] bool isAsked(const QJsonObject &truth);

/// Whether a call can be the one that a truth means: by its caller and what he dialled.
[[nodiscard]] bool isLike(const QJsonObject &call, const QJsonObject &truth);

/// What a call, as CallWriter writes it, tells otherwise than its truth; of each KEY_any the value
/// that fits best.
[[nodiscard]] QStringList faultsOfCall(const QJsonObject &call, const QJsonObject &truth);

/// The keys of a truth that nothing asks for, as faults.
[[nodiscard]] QStringList unknownKeys(const QJsonObject &truth);

} // namespace cacofonisk::test
