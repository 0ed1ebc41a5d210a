// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/connectiontest.h"
#include "ui/servers/savedservers.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace cacofonisk::ui {

class AccountView;
class Secrets;
class ServerForm;

/// Adds or changes a server, and tests whether it can be watched. Accepting the dialog saves its
/// secret.
class ServerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `secrets` outlives this.
    ServerDialog(const SavedServer &server, Secrets &secrets, QWidget *parent = nullptr);

    [[nodiscard]] SavedServer server() const;

    void accept() override;

private:
    [[nodiscard]] QWidget *makeServerPage();
    void connectTest();
    void onChanged();
    void test();
    void showOutcome(const QString &icon, const QString &words);
    void onCertificateRefused(const ami::CertificateProblem &problem);

    Secrets &m_secrets;
    ConnectionTest m_test;
    ServerForm *m_form;
    AccountView *m_account;
    QTabWidget *m_tabs;
    QPushButton *m_testButton;
    QLabel *m_outcomeIcon;
    QLabel *m_outcome;
    QPushButton *m_ok;
};

} // namespace cacofonisk::ui
