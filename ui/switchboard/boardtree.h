// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeView>

namespace cacofonisk::ui {

/// Cards as rows, with what is under each in sight at first.
class BoardTree final : public QTreeView
{
    Q_OBJECT

public:
    /// The widths of columns are in digits; they are remembered under `key`, unless it is of other
    /// columns. `model` outlives this.
    BoardTree(QAbstractItemModel &model, const QString &name, const QString &key,
              const QList<int> &digits, QWidget *parent);

private:
    void save();
    void open(const QModelIndex &parent, int first, int last);

    QString m_key;
};

} // namespace cacofonisk::ui
