// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventworker.h"

#include <QAbstractTableModel>
#include <QFont>

namespace cacofonisk::ui {

/// The fields of a message, a row each, in their order; beside another message also how they differ
/// from it, and what only that one has.
class FieldModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Field, Value, Before, Count };

    /// The whole value, or the key, as it came.
    static constexpr int RawRole = Qt::UserRole;

    /// What the column of the other message shows.
    enum class Other : std::uint8_t {
        Differences, ///< where it differs
        All
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const events::Event &event);
    /// Goes on without a jump if the message itself is shown already.
    void show(const events::EventComparison &comparison, Other other);
    void clear();

    /// Of the message; nothing if none is shown.
    [[nodiscard]] std::optional<std::uint64_t> number() const;
    /// Whether it is shown beside another.
    [[nodiscard]] bool isCompared() const { return m_before.has_value(); }
    [[nodiscard]] events::FieldDifference::Kind kindOf(int row) const;

    /// For values.
    void setValueFont(const QFont &font) { m_valueFont = font; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void setRows(std::vector<events::FieldDifference> rows, bool isSameMessage);
    [[nodiscard]] QString textOf(const events::FieldDifference &field, Column column) const;
    [[nodiscard]] QString rawTextOf(const events::FieldDifference &field, Column column) const;

    std::optional<events::Event> m_event;
    std::optional<events::Event> m_before;
    std::vector<events::FieldDifference> m_rows;
    Other m_other = Other::Differences;
    QFont m_valueFont;
};

} // namespace cacofonisk::ui
