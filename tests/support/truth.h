// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace cacofonisk::test {

/// What the person who made the calls of a recording knows of them (NAME.truth.json), to be held
/// against the calls that were told.
class Truth
{
public:
    explicit Truth(const QString &path);

    /// What is told otherwise than it was; empty where all is told truly. Every call of the truth
    /// must be told by just one, and none may be left over.
    [[nodiscard]] QStringList faultsOf(std::vector<calls::Call> told) const;

private:
    QJsonObject m_truth;
};

} // namespace cacofonisk::test
