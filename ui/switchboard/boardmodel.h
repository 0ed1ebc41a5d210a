// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/boardcontext.h"

#include <QAbstractItemModel>

namespace cacofonisk::ui {

/// What the models of the switchboard have in common: how their cells are told.
class BoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    /// `context` outlives this.
    BoardModel(const BoardContext &context, int columnCount, QObject *parent);

    [[nodiscard]] const BoardContext &context() const { return m_context; }

    [[nodiscard]] virtual QString textAt(const QModelIndex &index) const = 0;
    /// An icon; nothing: none.
    [[nodiscard]] virtual QVariant symbolAt(const QModelIndex &index) const = 0;
    /// Of a row: what a tool tip has, and is spoken; with commas between.
    [[nodiscard]] virtual QStringList sentenceAt(const QModelIndex &index) const = 0;
    /// Whose row it is.
    [[nodiscard]] virtual int serverAt(const QModelIndex &index) const = 0;
    /// Whether there are others below it, of which it is the title.
    [[nodiscard]] virtual bool isHeading(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual QString titleOf(int column) const = 0;
    /// Whether it is aligned on the right.
    [[nodiscard]] virtual bool isNumber(int column) const = 0;

private:
    const BoardContext &m_context;
    int m_columnCount;
};

} // namespace cacofonisk::ui
