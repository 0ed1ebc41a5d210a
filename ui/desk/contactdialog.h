// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cacofonisk::ui {

/// Asks for the name of somebody who becomes a contact, and for the file. Only files of vCards are
/// offered, and the program's own: tables belong to the programs that wrote them.
class ContactDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name` is what the PBX calls them.
    ContactDialog(const QString &number, const QString &name, const contacts::ContactBook &book,
                  QWidget *parent = nullptr);

    [[nodiscard]] contacts::Contact contact() const;
    [[nodiscard]] QString path() const;

    /// The program's own contact file, which need not exist.
    [[nodiscard]] static QString ownPath();

private:
    void fillFiles(const contacts::ContactBook &book);

    QLineEdit *m_name;
    QLineEdit *m_number;
    QComboBox *m_file;
    QPushButton *m_accept;
};

} // namespace cacofonisk::ui
