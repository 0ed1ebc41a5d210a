// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QStackedWidget>

class QAbstractItemModel;
class QLabel;

namespace cacofonisk::ui {

/// A view of a model, or one of several, and a text instead of it while it has no row.
class ViewOrText final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `rows` outlives this. The first view is shown.
    ViewOrText(const QAbstractItemModel &rows, const QList<QWidget *> &views, QWidget *parent);

    void setView(QWidget *view);
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void update();

    const QAbstractItemModel &m_rows;
    QWidget *m_view;
    QLabel *m_text;
    QWidget *m_textPage;
};

} // namespace cacofonisk::ui
