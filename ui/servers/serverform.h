// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/savedservers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace cacofonisk::ui {

class SecretEdit;

/// What there is to say of a server.
class ServerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(const SavedServer &server, QWidget *parent = nullptr);

    [[nodiscard]] SavedServer server() const;
    [[nodiscard]] QString secret() const;
    /// It is other than what was known of it.
    [[nodiscard]] bool hasNewSecret() const;

    /// What is still missing or wrong; empty: nothing.
    [[nodiscard]] QString fault() const;

    /// The one that is kept; what was typed meanwhile stays.
    void setKnownSecret(const QString &secret);
    void setFingerprint(const QString &fingerprint);

signals:
    void changed();

private:
    void show(const SavedServer &server);
    void fillChoices();
    void addRows(QFormLayout &form);
    void addAuthorityRow(QFormLayout &form);
    void connectEdits();
    void readUri();
    void followTls(bool usesTls);
    void chooseAuthority();

    SavedServer m_server; ///< what is not shown of it stays
    QString m_knownSecret;
    // In the order in which Tab goes:
    QLineEdit *m_host;
    QCheckBox *m_tls;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretEdit *m_secret;
    QCheckBox *m_mayTellSecret;
    QLabel *m_warning;
    QLineEdit *m_name;
    QLabel *m_fingerprint;
    QToolButton *m_forget;
    QLineEdit *m_authority;
    QComboBox *m_events;
    QComboBox *m_codePage;
};

} // namespace cacofonisk::ui
