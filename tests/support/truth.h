// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cacofonisk::test {

/// What is known of a recording beside it (NAME.truth.json); empty where there is nothing.
[[nodiscard]] QJsonObject readTruth(const QString &path);

/// What the person who made the calls of a recording knows of them, to be held against the calls
/// that were told. What it has and nothing asks for is a fault as well.
class Truth
{
public:
    explicit Truth(QJsonObject truth)
        : m_truth(std::move(truth))
    {}

    /// What calls, as CallWriter writes them, tell otherwise than it was; empty where all is told
    /// truly. Every call of the truth must be told by just one, and none may be left over; without
    /// `calls` only what is beside them is asked.
    [[nodiscard]] QStringList faultsOf(const QJsonArray &told) const;

private:
    [[nodiscard]] QStringList faultsOfCalls(const QJsonArray &told) const;

    QJsonObject m_truth;
};

} // namespace cacofonisk::test
