// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactwriter.h"

#include "core/contacts/text.h"
#include "core/contacts/vcardreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cacofonisk::contacts {

namespace {

/// On one line, and nothing in it ends a value.
std::string escaped(std::string_view text)
{
    std::string value;
    for (const char c : trimmed(text)) {
        if (c == '\\' || c == ';' || c == ',') {
            value += '\\';
        }
        value += static_cast<unsigned char>(c) < ' ' || c == '\x7f' ? ' ' : c;
    }
    return value;
}

bool isOfCards(const QByteArray &content)
{
    return content.isEmpty() || (content.isValidUtf8() && beginsWithVCard(textOf(content)));
}

} // namespace

std::string vCardOf(const Contact &contact)
{
    const std::string name = escaped(contact.name);
    std::string card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nN:" + name + ";;;;\r\n";
    if (!contact.organisation.empty()) {
        card += "ORG:" + escaped(contact.organisation) + "\r\n";
    }
    for (const ContactNumber &number : contact.numbers) {
        card += "TEL:" + escaped(number.text) + "\r\n";
    }
    return card + "END:VCARD\r\n";
}

Result<void> appendContact(const QString &path, const Contact &contact)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    const auto failure = [&] {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                    {QDir::toNativeSeparators(path), file.errorString()}));
    };
    // What is written meanwhile by others stays: each card goes to the end, in one piece.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered) ||
        !file.seek(0)) {
        return failure();
    }
    const QByteArray before = file.readAll();
    if (!isOfCards(before)) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 is not a file of vCards in UTF-8, so that nothing "
                                             "can be added to it."),
                  {QDir::toNativeSeparators(path)}));
    }
    const bool isLineOpen = !before.isEmpty() && !before.endsWith('\n');
    const QByteArray card =
        (isLineOpen ? "\r\n" : "") + QByteArray::fromStdString(vCardOf(contact));
    if (file.write(card) != card.size()) {
        const auto why = failure();
        file.resize(before.size());
        return why;
    }
    return {};
}

} // namespace cacofonisk::contacts
