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

/// The settings of a server.
class ServerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(const SavedServer &server, QWidget *parent = nullptr);

    [[nodiscard]] SavedServer server() const;
    [[nodiscard]] QString secret() const;
    /// Whether the secret differs from the saved one.
    [[nodiscard]] bool hasNewSecret() const;

    /// What is missing or wrong; empty: nothing.
    [[nodiscard]] QString fault() const;

    /// The saved one; text typed in the meantime is kept.
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
    void followTls();
    void followKind();
    void chooseAuthority();

    [[nodiscard]] ami::ServerAddress address() const;

    SavedServer m_server;          ///< keeps what the form does not show
    std::uint16_t m_usualPort = 0; ///< of what is entered
    QString m_knownSecret;
    // In tab order:
    QLineEdit *m_host;
    QCheckBox *m_tls;
    QSpinBox *m_port;
    QLineEdit *m_site;
    QLineEdit *m_user;
    SecretEdit *m_secret;
    QCheckBox *m_mayTellSecret;
    QLabel *m_warning;
    QLabel *m_plainWarning;
    QLineEdit *m_name;
    QLabel *m_fingerprint;
    QToolButton *m_forget;
    QLineEdit *m_authority;
    QComboBox *m_events;
    QComboBox *m_codePage;
};

} // namespace cacofonisk::ui
