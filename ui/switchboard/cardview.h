// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace cacofonisk::ui {

class CardDelegate;

/// Extensions as cards that fill the lines of the view.
class CardView final : public QListView
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    [[nodiscard]] CardDelegate &cards() { return *m_cards; }

public slots:
    /// Cards out of sight change most often.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

signals:
    void starClicked(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CardDelegate *m_cards;
};

} // namespace cacofonisk::ui
