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

/// Whose a number is. Does not change once it is built: any number of threads may ask it.
class ContactBook
{
public:
    /// What of it came from a file, and what was wrong there.
    struct Source
    {
        QString path;
        std::shared_ptr<const ContactList> list; ///< null: it could never be read
        std::optional<Error> error; ///< why it cannot be read now: the list is an earlier one

        bool operator==(const Source &) const = default;
    };

    /// Knows nobody.
    ContactBook() = default;

    /// Where several have a number, it is the first's.
    ContactBook(NumberPlan plan, std::vector<Source> sources);

    /// Whose number that is, in any form in which it may be written; null where it is nobody's.
    /// Takes the same time however many there are.
    [[nodiscard]] const Contact *find(std::string_view number) const;

    /// The name of whose number it is; empty where it is nobody's.
    [[nodiscard]] std::string_view nameOf(std::string_view number) const;

    /// Contacts with a number.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Numbers that another contact had already.
    [[nodiscard]] std::size_t duplicates() const { return m_duplicates; }

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    [[nodiscard]] const NumberPlan &plan() const { return m_plan; }

private:
    void add(const Contact &contact);

    /// For a search without a copy of the number.
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
