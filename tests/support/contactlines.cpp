// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/contactlines.h"

namespace cacofonisk::test {

QStringList linesOf(const std::vector<contacts::Contact> &contacts)
{
    QStringList lines;
    for (const contacts::Contact &contact : contacts) {
        QStringList numbers;
        for (const contacts::ContactNumber &number : contact.numbers) {
            const std::string label = number.label.empty() ? "" : ' ' + number.label;
            numbers.append(QString::fromStdString(number.text + label));
        }
        const bool isPerson = !contact.organisation.empty() && contact.organisation != contact.name;
        const std::string of = isPerson ? " (" + contact.organisation + ')' : std::string();
        lines.append(QString::fromStdString(contact.name + of + ": ") +
                     numbers.join(QStringLiteral(", ")));
    }
    return lines;
}

QStringList faultsOf(const contacts::ContactList &list)
{
    QStringList lines;
    for (const contacts::ContactFault &fault : list.faults) {
        lines.append(fault.error.message());
    }
    return lines;
}

} // namespace cacofonisk::test
