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

public slots:
    /// Rows out of sight change most often.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void save();
    void open(const QModelIndex &parent, int first, int last);

    QString m_key;
    int m_firstInSight = 0; ///< of the rows that are under no other, when it was last painted
    int m_lastInSight = -1;
};

} // namespace cacofonisk::ui
