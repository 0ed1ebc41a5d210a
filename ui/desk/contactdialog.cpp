// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/contactdialog.h"

#include "core/contacts/numberplan.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace cacofonisk::ui {

ContactDialog::ContactDialog(const QString &number, const QString &name,
                             const contacts::ContactBook &book, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_number(new QLineEdit(number, this))
    , m_file(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add to Contacts"));
    fillFiles(book);
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Add", "a contact"));
    auto *const form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("N&umber:"), m_number);
    form->addRow(tr("&File:"), m_file);
    form->addRow(buttons);
    const auto enable = [this] {
        const contacts::Contact made = contact();
        const bool isNumber = !contacts::NumberPlan().canonical(made.numbers.front().text).empty();
        m_accept->setEnabled(!made.name.empty() && isNumber);
    };
    for (QLineEdit *const edit : {m_name, m_number}) {
        connect(edit, &QLineEdit::textChanged, this, enable);
    }
    enable();
    m_name->setFocus();
    m_name->selectAll();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ContactDialog::ownPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QLatin1String("/contacts.vcf");
}

void ContactDialog::fillFiles(const contacts::ContactBook &book)
{
    const auto add = [this](const QString &name, const QString &path) {
        m_file->addItem(name, path);
        m_file->setItemData(m_file->count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    };
    for (const contacts::ContactBook::Source &source : book.sources()) {
        const bool isOfCards = source.list && !source.list->columns && !source.question;
        if (isOfCards && source.path != ownPath()) {
            add(QFileInfo(source.path).fileName(), source.path);
        }
    }
    add(tr("Contacts of this program"), ownPath());
}

contacts::Contact ContactDialog::contact() const
{
    return {m_name->text().simplified().toStdString(),
            {},
            {{m_number->text().simplified().toStdString(), {}}}};
}

QString ContactDialog::path() const
{
    return m_file->currentData().toString();
}

} // namespace cacofonisk::ui
