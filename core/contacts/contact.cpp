// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contact.h"

#include "core/contacts/numberplan.h"

namespace cacofonisk::contacts {

namespace {

QString words(const std::string &text)
{
    constexpr qsizetype most = 60;
    const QString all = QString::fromStdString(text).simplified();
    return all.size() > most ? all.first(most) + QChar(0x2026) : all;
}

} // namespace

void ContactList::add(Contact contact, std::size_t line)
{
    std::erase_if(contact.numbers, [&](const ContactNumber &number) {
        const bool isNone = NumberPlan().canonical(number.text).empty();
        if (isNone) {
            addFault(line, Error(QT_TRANSLATE_NOOP("Error", "Line %1: “%2” is not a phone number."),
                                 {QString::number(line), words(number.text)}));
        }
        return isNone;
    });
    if (contact.name.empty()) {
        contact.name = contact.organisation;
    }
    if (contact.numbers.empty()) {
        ++withoutNumber;
    } else if (contact.name.empty()) {
        addFault(line, Error(QT_TRANSLATE_NOOP("Error", "Line %1: %2 has no name."),
                             {QString::number(line), words(contact.numbers.front().text)}));
    } else {
        contacts.push_back(std::move(contact));
    }
}

void ContactList::addFault(std::size_t line, Error error)
{
    constexpr std::size_t most = 100;
    if (++faultCount <= most) {
        faults.push_back({line, std::move(error)});
    }
}

} // namespace cacofonisk::contacts
