// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/boardcontext.h"

#include <QAbstractTableModel>

#include <vector>

namespace cacofonisk::ui {

/// The callers of a queue who hung up today before anybody answered, the latest first.
class AbandonedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Caller, When, Waited, CalledBack, Count };

    /// `context` outlives this.
    explicit AbandonedModel(const BoardContext &context, QObject *parent = nullptr);

    /// `calls`: the latest last, as in a card.
    void setCalls(const std::vector<switchboard::AbandonedCall> &calls);
    /// They may look different.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const switchboard::AbandonedCall &call, Column column) const;

    const BoardContext &m_context;
    std::vector<switchboard::AbandonedCall> m_calls; ///< the latest first
};

} // namespace cacofonisk::ui
