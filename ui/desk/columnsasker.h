// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"

#include <QPointer>
#include <QStringList>

namespace cacofonisk::contacts {
class ContactFiles;
}

namespace cacofonisk::ui {

class ColumnsDialog;

/// Asks what the columns of contact files contain, and saves the answers: once of each file that
/// is added, or changes, and does not tell; and whenever the user wants it.
class ColumnsAsker final : public QObject
{
    Q_OBJECT

public:
    /// `files` outlives this. Asks in front of `page`, and only while it is visible.
    ColumnsAsker(const contacts::ContactFiles &files, QWidget *page);

    /// Asks of the files that have just been read.
    void askOnce();
    /// Asks even of a file whose columns are known.
    void ask(const contacts::ContactBook::Source &source);

signals:
    /// An answer was given and saved.
    void answered();

private:
    void save(const QString &key, const contacts::ColumnRoles &roles);

    const contacts::ContactFiles &m_files;
    QWidget *m_page;
    QStringList m_asked; ///< ColumnSample::key() of each
    QPointer<ColumnsDialog> m_dialog;
};

} // namespace cacofonisk::ui
