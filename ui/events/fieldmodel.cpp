// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/fieldmodel.h"

#include "ui/events/eventwords.h"
#include "ui/formatting/words.h"

#include <algorithm>

namespace cacofonisk::ui {

using events::Event;
using events::EventComparison;
using events::FieldDifference;

void FieldModel::show(const Event &event)
{
    std::vector<FieldDifference> rows;
    for (const events::EventField &field : event.fields) {
        rows.push_back({FieldDifference::Kind::Same, field.key, {}, field.value});
    }
    const bool isSameMessage = number() == event.number;
    m_event = event;
    m_before.reset();
    m_other = Other::Differences;
    setRows(std::move(rows), isSameMessage);
}

void FieldModel::show(const EventComparison &comparison, Other other)
{
    if (!comparison.before) {
        show(comparison.after); // all of it is new, which tells nothing
        return;
    }
    const bool isSameMessage = number() == comparison.after.number;
    m_event = comparison.after;
    m_before = comparison.before;
    m_other = other;
    setRows(comparison.differences, isSameMessage);
}

void FieldModel::clear()
{
    m_event.reset();
    m_before.reset();
    setRows({}, false);
}

void FieldModel::setRows(std::vector<FieldDifference> rows, bool isSameMessage)
{
    const auto isSameField = [](const FieldDifference &a, const FieldDifference &b) {
        return a.key == b.key && a.after == b.after;
    };
    const int old = rowCount();
    const auto count = static_cast<int>(rows.size());
    const bool goesOn = isSameMessage && old > 0 && old <= count &&
                        std::equal(m_rows.begin(), m_rows.end(), rows.begin(), isSameField);
    if (!goesOn) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        if (count > old) {
            beginInsertRows({}, old, count - 1);
        }
        m_rows = std::move(rows);
        if (count > old) {
            endInsertRows();
        }
        emit dataChanged(index(0, 0), index(count - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<std::uint64_t> FieldModel::number() const
{
    return m_event ? std::optional(m_event->number) : std::nullopt;
}

FieldDifference::Kind FieldModel::kindOf(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].kind;
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    constexpr qsizetype mostInToolTip = 4000;
    if (!index.isValid()) {
        return {};
    }
    const FieldDifference &field = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(field, column);
    case Qt::ToolTipRole:
        return plainToolTip(harmless(rawTextOf(field, column).toStdString(), mostInToolTip));
    case RawRole:
        return rawTextOf(field, column);
    case Qt::FontRole: {
        QFont font = column == Column::Field ? QFont() : m_valueFont;
        font.setBold(field.kind != FieldDifference::Kind::Same);
        return font;
    }
    default:
        return {};
    }
}

QString FieldModel::rawTextOf(const FieldDifference &field, Column column) const
{
    switch (column) {
    case Column::Field:
        return text(field.key);
    case Column::Value:
        return text(field.after);
    case Column::Before:
        return text(field.before);
    case Column::Count:
        break;
    }
    return {};
}

/// What is not there says so, as an empty value is something else.
QString FieldModel::textOf(const FieldDifference &field, Column column) const
{
    switch (column) {
    case Column::Field:
        return harmless(field.key);
    case Column::Value:
        return field.kind == FieldDifference::Kind::Gone
                   ? tr("— not there —", "a field in a message")
                   : harmless(field.after);
    case Column::Before:
        if (!m_before ||
            (m_other == Other::Differences && field.kind == FieldDifference::Kind::Same)) {
            return {};
        }
        return field.kind == FieldDifference::Kind::Added
                   ? tr("— not there —", "a field in a message")
                   : harmless(field.before);
    case Column::Count:
        break;
    }
    return {};
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case Column::Field:
        return tr("Field", "of a message");
    case Column::Value:
        return m_event ? harmless(m_event->type, 60) : tr("Value", "of a field");
    case Column::Before:
        return m_before ? tr("Beside %1", "another message").arg(harmless(m_before->type, 60))
                        : QString();
    case Column::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::ui
