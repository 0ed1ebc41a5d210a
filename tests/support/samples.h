// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace cacofonisk::test {

/// A small session written in every way a recording may be, by hand and not by the writer.
struct Sample
{
    const char *layout;
    QByteArray content;
};

[[nodiscard]] std::vector<Sample> samples();

/// What all samples tell, as lines of a script.
[[nodiscard]] QStringList sampleEvents();

/// The samples as rows of the running test, in a column `content`.
void addSampleRows();

} // namespace cacofonisk::test
