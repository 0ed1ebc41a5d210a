// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/textcells.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <unicode/uchar.h>

#include <algorithm>

namespace cacofonisk::ladder {

namespace {

constexpr QChar firstIsolate(0x2066);
constexpr QChar lastIsolate(0x2068);
constexpr QChar endOfIsolate(0x2069);
constexpr char32_t emojiSelector = 0xFE0F;

bool takesNoCell(char32_t c)
{
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
        return true;
    default:
        return false;
    }
}

bool isWide(char32_t c)
{
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ||
           u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_PRESENTATION) != 0;
}

int cellsOfCluster(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    int cells = 0;
    for (const uint c : characters) {
        if (!takesNoCell(c)) {
            cells = std::max(cells, isWide(c) ? 2 : 1);
        }
    }
    return cells > 0 && characters.contains(emojiSelector) ? 2 : cells;
}

/// As many ends as there are isolates left open.
QString closing(const QString &text)
{
    qsizetype open = 0;
    for (const QChar c : text) {
        open += c >= firstIsolate && c <= lastIsolate ? 1 : c == endOfIsolate ? -1 : 0;
    }
    return QString(std::max<qsizetype>(open, 0), endOfIsolate);
}

} // namespace

QList<Cluster> clustersOf(const QString &text)
{
    QList<Cluster> clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0; finder.toNextBoundary() != -1; begin = finder.position()) {
        const QString cluster = text.mid(begin, finder.position() - begin);
        clusters.append({cluster, cellsOfCluster(cluster)});
    }
    return clusters;
}

int cellsOf(const QString &text)
{
    int cells = 0;
    for (const Cluster &cluster : clustersOf(text)) {
        cells += cluster.cells;
    }
    return cells;
}

QString shortened(const QString &text, int most)
{
    if (cellsOf(text) <= most) {
        return text;
    }
    QString begin;
    int cells = 1; // of the ellipsis
    for (const Cluster &cluster : clustersOf(text)) {
        if (cells + cluster.cells > most) {
            break;
        }
        cells += cluster.cells;
        begin += cluster.text;
    }
    return begin.trimmed() + QChar(0x2026) + closing(begin);
}

QStringList wrapped(const QString &text, int most)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString together = line.isEmpty() ? word : line + u' ' + word;
        if (cellsOf(together) <= most) {
            line = together;
            continue;
        }
        if (!line.isEmpty()) {
            lines.append(line);
        }
        line.clear();
        for (const Cluster &cluster : clustersOf(word)) { // a word may be longer than a line
            if (cellsOf(line) + cluster.cells > most) {
                lines.append(std::exchange(line, {}));
            }
            line += cluster.text;
        }
    }
    if (!line.isEmpty()) {
        lines.append(line);
    }
    return lines;
}

/// Of a wide cluster, both cells.
void CellRow::clear(qsizetype at)
{
    const QString blank(u' ');
    if (m_cells[at].isEmpty() && at > 0) {
        m_cells[at - 1] = blank;
    }
    if (at + 1 < m_cells.size() && m_cells[at + 1].isEmpty()) {
        m_cells[at + 1] = blank;
    }
    m_cells[at] = blank;
}

void CellRow::put(int at, const QString &text)
{
    qsizetype cell = at;
    QString before; // takes no cell: belongs to what follows
    for (const Cluster &cluster : clustersOf(text)) {
        if (cluster.cells == 0) {
            before += cluster.text;
            continue;
        }
        while (m_cells.size() < cell + cluster.cells) {
            m_cells.append(QString(u' '));
        }
        for (qsizetype i = cell; i < cell + cluster.cells; ++i) {
            clear(i);
        }
        m_cells[cell] = std::exchange(before, {}) + cluster.text;
        if (cluster.cells == 2) {
            m_cells[cell + 1].clear();
        }
        cell += cluster.cells;
    }
    if (!before.isEmpty() && cell > 0 && cell <= m_cells.size()) {
        const qsizetype last = m_cells[cell - 1].isEmpty() && cell > 1 ? cell - 2 : cell - 1;
        m_cells[last] += before;
    }
}

QString CellRow::text() const
{
    QString text = QStringList(m_cells).join(QString());
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

} // namespace cacofonisk::ladder
