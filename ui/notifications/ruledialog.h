// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notificationrules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cacofonisk::ui {

class PopFields;

/// Edits what is the user's, and which calls to notify of.
class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `servers`: the names to choose from. `allowsAnyScheme`: see NotificationRules.
    RuleDialog(const notices::NotificationRule &rule, const QStringList &servers,
               bool allowsAnyScheme = false, QWidget *parent = nullptr);

    [[nodiscard]] notices::NotificationRule rule() const;

private:
    void addRows(QFormLayout &form);
    void addLimit(QFormLayout &form, QCheckBox *box, QSpinBox *limit);
    void fill(const notices::NotificationRule &rule);
    void followSubject();
    [[nodiscard]] notices::Subject subject() const;

    QComboBox *m_subject;
    QLabel *m_explanation;
    QLineEdit *m_value;
    QComboBox *m_server;
    QCheckBox *m_incoming;
    QCheckBox *m_transferred;
    QCheckBox *m_answeredElsewhere;
    QCheckBox *m_missed;
    QCheckBox *m_waits;
    QSpinBox *m_waitsLonger;
    QCheckBox *m_crowds;
    QSpinBox *m_waitingMore;
    QCheckBox *m_talks;
    QSpinBox *m_talksLonger;
    QCheckBox *m_sounds;
    PopFields *m_pop;
    QPushButton *m_accept;
};

/// `Extension`
[[nodiscard]] QString subjectText(notices::Subject subject);

/// `incoming, missed, waiting longer than 60 s`: the calls that a rule notifies of.
[[nodiscard]] QString wishesText(const notices::NotificationRule &rule);

} // namespace cacofonisk::ui
