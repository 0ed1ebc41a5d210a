// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/contacts/columnsample.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::contacts {

/// A phone number, as written in the contact.
struct ContactNumber
{
    std::string text;
    std::string label; ///< what kind of number it is, as in the file: `work`, `Mobiel`

    bool operator==(const ContactNumber &) const = default;
};

/// Somebody with known numbers. Texts are UTF-8.
struct Contact
{
    std::string name; ///< of a person, else of an organisation; never empty in a ContactList
    std::string organisation;
    std::vector<ContactNumber> numbers;

    bool operator==(const Contact &) const = default;
};

/// A part of a file that could not be used.
struct ContactFault
{
    std::size_t line = 0; ///< from 1
    Error error;          ///< contains the line as well

    bool operator==(const ContactFault &) const = default;
};

/// The content of a contact file.
struct ContactList
{
    std::vector<Contact> contacts;
    std::vector<ContactFault> faults;    ///< the first of them
    std::size_t faultCount = 0;          ///< of all faults
    std::size_t withoutNumber = 0;       ///< contacts without any number; not a fault
    std::optional<ColumnSample> columns; ///< of a list that has columns
    bool isAsking = false; ///< what the columns contain is not known: there are no contacts yet

    /// Adds a contact that began in `line`, if it has a number. An empty name is a fault, as is
    /// each invalid number; these are left out.
    void add(Contact contact, std::size_t line);
    void addFault(std::size_t line, Error error);
};

} // namespace cacofonisk::contacts
