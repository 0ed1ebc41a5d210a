// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactbook.h"

namespace cacofonisk::contacts {

ContactBook::ContactBook(NumberPlan plan, std::vector<Source> sources)
    : m_plan(std::move(plan))
    , m_sources(std::move(sources))
{
    for (const Source &source : m_sources) {
        m_size += source.list ? source.list->contacts.size() : 0;
    }
    m_byNumber.reserve(m_size * 2);
    for (const Source &source : m_sources) {
        if (!source.list) {
            continue;
        }
        for (const Contact &contact : source.list->contacts) {
            add(contact);
        }
    }
}

void ContactBook::add(const Contact &contact)
{
    for (const ContactNumber &number : contact.numbers) {
        const auto [at, isNew] = m_byNumber.emplace(m_plan.canonical(number.text), &contact);
        m_duplicates += !isNew && at->second != &contact;
    }
}

const Contact *ContactBook::find(std::string_view number) const
{
    constexpr std::size_t shortestForeign = 10;
    std::string canonical = m_plan.canonical(number);
    if (canonical.empty()) {
        return nullptr;
    }
    auto found = m_byNumber.find(canonical);
    if (found == m_byNumber.end()) {
        // A foreign number without its prefix, as some trunks send it.
        const bool hasPrefix = number.starts_with('+') || number.starts_with('0');
        const auto digits = NumberPlan().canonical(number);
        found = !hasPrefix && digits.size() >= shortestForeign ? m_byNumber.find('+' + digits)
                                                               : m_byNumber.end();
    }
    return found == m_byNumber.end() ? nullptr : found->second;
}

std::string_view ContactBook::nameOf(std::string_view number) const
{
    const Contact *const contact = find(number);
    return contact ? std::string_view(contact->name) : std::string_view();
}

} // namespace cacofonisk::contacts
