// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/screenpop.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace cacofonisk::ui {

class SpokenLabel;

/// Asks what a rule opens for a call, and when; says what is wrong with it.
class PopFields final : public QWidget
{
    Q_OBJECT

public:
    PopFields(const std::optional<notices::ScreenPop> &pop, bool allowsAnyScheme,
              QWidget *parent = nullptr);

    /// Nothing if nothing is to be opened.
    [[nodiscard]] std::optional<notices::ScreenPop> pop() const;
    /// Whether a rule may have it.
    [[nodiscard]] bool isRight() const { return m_isRight; }

signals:
    void changed();

private:
    void follow();

    bool m_allowsAnyScheme;
    bool m_isRight = true;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QComboBox *m_when;
    SpokenLabel *m_mistake;
};

} // namespace cacofonisk::ui
