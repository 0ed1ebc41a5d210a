// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/filterwords.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace cacofonisk::ui {

class CallModel;
class FilterChip;
class FilterEdit;

/// The search as one field: a chip for each term that is complete, and behind them what is being
/// typed. A wrong term becomes no chip, so that it can be put right.
class FilterField final : public QFrame
{
    Q_OBJECT

public:
    /// `calls` outlives this.
    explicit FilterField(const CallModel &calls, QWidget *parent = nullptr);

    /// All terms, with spaces between them.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    /// Makes chips of what has been typed, as far as it is right.
    void takeTerms();

    /// Its typed text is selected, to be replaced or added to.
    void selectTyped();

signals:
    void changed();
    void entered();
    void escaped();
    void rowsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void onEdited(const QString &typed);
    void addChip(const QString &term);
    void removeChip(FilterChip *chip);
    void removeLast();
    void step(int by);
    void showWhetherEmpty();

    calls::FilterWords m_words;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    FilterEdit *m_edit;
    QToolButton *m_clear;
    QString m_hint; ///< what may be searched for
    std::vector<FilterChip *> m_chips;
};

} // namespace cacofonisk::ui
