// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/savedservers.h"

#include <QDialog>

class QCheckBox;

namespace cacofonisk::ui {

class SecretEdit;

/// Asks for the secret of a user at a server.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const SavedServer &server, bool canRemember, QWidget *parent = nullptr);

    [[nodiscard]] QString secret() const;
    [[nodiscard]] bool isToBeRemembered() const;

private:
    SecretEdit *m_secret;
    QCheckBox *m_remember;
};

} // namespace cacofonisk::ui
