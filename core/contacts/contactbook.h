// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/numberplan.h"

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace cacofonisk::contacts {

/// Tells whose a number is. Never changes once built: any number of threads may read it.
class ContactBook
{
public:
    /// What came from one file, and what was wrong with it.
    struct Source
    {
        QString path;
        std::shared_ptr<const ContactList> list; ///< null: it could never be read
        std::optional<Error> error; ///< why it cannot be read now: then the list is an earlier one
        /// What has to be told before it can be read: then, too, the list is an earlier one.
        std::optional<ColumnSample> question = {};

        bool operator==(const Source &) const = default;
    };

    /// A book without contacts.
    ContactBook() = default;

    /// If several contacts have a number, the first one is found.
    ContactBook(NumberPlan plan, std::vector<Source> sources);

    /// The contact with this number, however it is written; null if there is none. The time does
    /// not depend on the number of contacts.
    [[nodiscard]] const Contact *find(std::string_view number) const;

    /// The name of the contact with this number; empty if there is none.
    [[nodiscard]] std::string_view nameOf(std::string_view number) const;

    /// Contacts with a number.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Numbers that an earlier contact already has.
    [[nodiscard]] std::size_t duplicates() const { return m_duplicates; }

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    [[nodiscard]] const NumberPlan &plan() const { return m_plan; }

private:
    void add(const Contact &contact);

    /// For lookups without copying the number.
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    NumberPlan m_plan;
    std::vector<Source> m_sources;
    std::unordered_map<std::string, const Contact *, Hash, std::equal_to<>> m_byNumber;
    std::size_t m_size = 0;
    std::size_t m_duplicates = 0;
};

using ContactBookPtr = std::shared_ptr<const ContactBook>;

} // namespace cacofonisk::contacts
