// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/groupdialog.h"

#include "ui/formatting/words.h"
#include "ui/switchboard/extensiongroups.h"
#include "ui/switchboard/extensionmodel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace cacofonisk::ui {

namespace {

constexpr int addressRole = Qt::UserRole;

} // namespace

GroupDialog::GroupDialog(const QString &name, const QSet<QString> &addresses,
                         const ExtensionModel &extensions, ExtensionGroups &groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(groups)
    , m_before(name)
    , m_name(new QLineEdit(name, this))
    , m_search(new QLineEdit(this))
    , m_extensions(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name.isEmpty() ? tr("New Group") : tr("Edit Group"));
    m_name->setPlaceholderText(tr("such as: Sales", "name of a group of extensions"));
    m_search->setPlaceholderText(tr("Search", "extensions, by name or number"));
    m_search->setAccessibleName(tr("Search for extensions"));
    m_search->setClearButtonEnabled(true);
    m_extensions->setAccessibleName(tr("Extensions"));
    m_extensions->setUniformItemSizes(true);
    fill(extensions, name.isEmpty() ? addresses : groups.addresses(name));
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *const form = new QFormLayout(this);
    form->addRow(tr("&Name:", "of a group"), m_name);
    form->addRow(m_search);
    form->addRow(m_extensions);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::lookAtName);
    connect(m_search, &QLineEdit::textChanged, this, &GroupDialog::search);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &GroupDialog::save);
    lookAtName();
}

/// Those that are not known at the moment stay in it.
void GroupDialog::fill(const ExtensionModel &extensions, QSet<QString> chosen)
{
    for (const auto &entry : extensions.entries()) {
        const auto textAt = [&](ExtensionModel::Column column) {
            return extensions.index(entry->row, static_cast<int>(column)).data().toString();
        };
        const QString address = text(entry->card.address());
        const QString words = textAt(ExtensionModel::Column::Number) + QLatin1Char(' ') +
                              textAt(ExtensionModel::Column::Name);
        add(words.trimmed(), address, chosen.remove(address));
    }
    QStringList others(chosen.begin(), chosen.end());
    others.sort();
    for (const QString &address : std::as_const(others)) {
        add(address, address, true);
    }
}

void GroupDialog::add(const QString &text, const QString &address, bool isChosen)
{
    auto *const item = new QListWidgetItem(text, m_extensions);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(addressRole, address);
}

void GroupDialog::search(const QString &words)
{
    for (int row = 0; row < m_extensions->count(); ++row) {
        QListWidgetItem *const item = m_extensions->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void GroupDialog::lookAtName()
{
    const QString name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty() && (name == m_before || !m_groups.has(name)));
}

void GroupDialog::save()
{
    QSet<QString> addresses;
    for (int row = 0; row < m_extensions->count(); ++row) {
        const QListWidgetItem *const item = m_extensions->item(row);
        if (item->checkState() == Qt::Checked) {
            addresses.insert(item->data(addressRole).toString());
        }
    }
    m_groups.set(m_name->text().simplified(), addresses, m_before);
    accept();
}

} // namespace cacofonisk::ui
