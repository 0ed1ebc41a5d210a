// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace cacofonisk::ladder {

// Text in the cells of a terminal, or of any font in which a wide character takes twice the width
// of a digit (Unicode Standard Annex #11; Unicode Technical Standard #51 for emoji).

/// What a person takes for one character, with how many cells it takes: 0, 1 or 2.
struct Cluster
{
    QString text;
    int cells = 1;
};

[[nodiscard]] QList<Cluster> clustersOf(const QString &text);

[[nodiscard]] int cellsOf(const QString &text);

/// The text, or its begin with `…` if it takes more than `most` cells. Isolates stay closed.
[[nodiscard]] QString shortened(const QString &text, int most);

/// Lines of at most `most` cells each, broken between words where possible. `most` is at least 2.
[[nodiscard]] QStringList wrapped(const QString &text, int most);

/// A row of cells that is written into, in any order.
class CellRow
{
public:
    /// Covers what is there, from cell `at` on, which is 0 or more.
    void put(int at, const QString &text);

    /// Without blanks at the end.
    [[nodiscard]] QString text() const;

private:
    void clear(qsizetype at);

    QList<QString> m_cells; ///< a wide cluster is followed by an empty cell
};

} // namespace cacofonisk::ladder
