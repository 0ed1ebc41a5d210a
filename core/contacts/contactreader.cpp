// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactreader.h"

#include "core/contacts/csvreader.h"
#include "core/contacts/text.h"
#include "core/contacts/vcardreader.h"

#include <QFile>
#include <QFileInfo>

namespace cacofonisk::contacts {

Result<ContactList> readContacts(const QString &path, const ColumnChoices &choices)
{
    constexpr qint64 most = 256 << 20;
    QFile file(path);
    const bool isFolder = QFileInfo(path).isDir();
    if (isFolder || !file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2."),
                  {path, isFolder ? qt_error_string(EISDIR) : file.errorString()}));
    }
    if (file.size() > most) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 is too large for a list of contacts."), {path}));
    }
    const std::string text = textOf(file.readAll());
    return beginsWithVCard(text) ? contactsOfVCards(trimmed(text)) : contactsOfCsv(text, choices);
}

} // namespace cacofonisk::contacts
