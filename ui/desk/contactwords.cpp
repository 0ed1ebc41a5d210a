// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/contactwords.h"

#include "ui/desk/contactspage.h"

#include <QFileInfo>

namespace cacofonisk::ui {

using contacts::ContactBook;

QString contentText(const ContactBook::Source &source)
{
    if (!source.list) {
        return source.question ? ContactsPage::tr("unknown columns", "what a file holds")
                               : ContactsPage::tr("cannot be read");
    }
    return ContactsPage::tr("%n contact(s)", nullptr,
                            static_cast<int>(source.list->contacts.size()));
}

QString faultText(const ContactBook::Source &source)
{
    QStringList faults;
    if (source.error) {
        faults.append(source.error->message());
    }
    if (source.question) {
        faults.append(ContactsPage::tr("%1: its headings do not tell which columns contain names "
                                       "and numbers. Select the file and press “Columns…”.")
                          .arg(QFileInfo(source.path).fileName()));
    }
    if (source.list && !source.list->faults.empty()) {
        faults.append(ContactsPage::tr("%1: %n entry/entries could not be used. The first: %2",
                                       "a file", static_cast<int>(source.list->faultCount))
                          .arg(QFileInfo(source.path).fileName(),
                               source.list->faults.front().error.message()));
    }
    return faults.join(u'\n');
}

std::optional<contacts::ColumnSample> columnsOf(const ContactBook::Source &source)
{
    return source.question || !source.list ? source.question : source.list->columns;
}

QStringList askingFiles(const ContactBook &book)
{
    QStringList files;
    for (const ContactBook::Source &source : book.sources()) {
        if (source.question) {
            files.append(QFileInfo(source.path).fileName());
        }
    }
    return files;
}

} // namespace cacofonisk::ui
