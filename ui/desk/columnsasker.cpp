// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/columnsasker.h"

#include "core/contacts/contactfiles.h"
#include "ui/desk/columnsdialog.h"
#include "ui/desk/contactwords.h"
#include "ui/desk/desksettings.h"

#include <QFileInfo>
#include <QSettings>

namespace cacofonisk::ui {

using contacts::ContactBook;

ColumnsAsker::ColumnsAsker(const contacts::ContactFiles &files, QWidget *page)
    : QObject(page)
    , m_files(files)
    , m_page(page)
{
    for (const ContactBook::Source &source : files.book()->sources()) {
        if (source.question) {
            m_asked.append(source.question->key()); // not while the page is being opened
        }
    }
}

void ColumnsAsker::askOnce()
{
    const contacts::ContactBookPtr book = m_files.book();
    for (const ContactBook::Source &source : book->sources()) {
        if (m_page->isVisible() && source.question && !m_asked.contains(source.question->key())) {
            ask(source);
        }
    }
}

void ColumnsAsker::ask(const ContactBook::Source &source)
{
    const auto columns = columnsOf(source);
    if (!columns || (m_dialog && m_dialog->isVisible())) {
        return;
    }
    const QString key = columns->key();
    m_asked.append(key);
    m_dialog = new ColumnsDialog(QFileInfo(source.path).fileName(), *columns, m_page);
    connect(m_dialog, &QDialog::accepted, this,
            [this, key, dialog = m_dialog.data()] { save(key, dialog->roles()); });
    connect(m_dialog, &QDialog::finished, this, &ColumnsAsker::askOnce);
    m_dialog->open();
}

void ColumnsAsker::save(const QString &key, const contacts::ColumnRoles &roles)
{
    QSettings settings;
    changeDeskSettings(settings, [&](DeskSettings &desk) { desk.columns[key] = roles; });
    emit answered();
}

} // namespace cacofonisk::ui
