// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

namespace cacofonisk::ui {

/// A term of the search, which a click takes away. Gets narrower where there are many of them.
class FilterChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &term, QWidget *parent = nullptr);

    [[nodiscard]] const QString &term() const { return m_term; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(int letters) const;

    QString m_term;
};

} // namespace cacofonisk::ui
