// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <vector>

namespace cacofonisk::contacts {

/// A number of somebody, as it is written in his contact.
struct ContactNumber
{
    std::string text;
    std::string label; ///< what kind of number it is, in the words of the file: `work`, `Mobiel`

    bool operator==(const ContactNumber &) const = default;
};

/// Somebody whose numbers are known. Texts are UTF-8.
struct Contact
{
    std::string name; ///< a person's, else an organisation's; never empty in a ContactList
    std::string organisation;
    std::vector<ContactNumber> numbers;

    bool operator==(const Contact &) const = default;
};

/// What of a file could not be used.
struct ContactFault
{
    std::size_t line = 0; ///< from 1
    Error error;          ///< tells the line, too

    bool operator==(const ContactFault &) const = default;
};

/// What a file of contacts holds.
struct ContactList
{
    std::vector<Contact> contacts;
    std::vector<ContactFault> faults; ///< the first of them
    std::size_t faultCount = 0;       ///< of all
    std::size_t withoutNumber = 0;    ///< contacts that nobody can be known by; no fault

    /// Adds a contact that began in `line`, where it has a number; its name is a fault where it
    /// is empty, and so is each number that is none. Those are left out.
    void add(Contact contact, std::size_t line);
    void addFault(std::size_t line, Error error);
};

} // namespace cacofonisk::contacts
