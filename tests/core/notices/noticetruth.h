// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace cacofonisk::test {

/// What the people of a recording know of the calls to one extension, or in one queue.
struct Known
{
    bool rang = false;
    int missed = 0;
    int elsewhere = 0;
    int returned = 0;

    bool operator==(const Known &) const = default;
};

/// What a recording's truth.json says of an extension: nothing where it does not say who rang.
[[nodiscard]] std::optional<Known> knownOf(const QJsonObject &truth, const QString &who);

/// The same of a queue.
[[nodiscard]] Known knownOfQueue(const QJsonObject &truth, const QString &queue);

} // namespace cacofonisk::test
