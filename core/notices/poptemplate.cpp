// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/poptemplate.h"

#include "core/contacts/contactbook.h"

#include <kainjow/mustache.hpp>

#include <algorithm>

namespace cacofonisk::notices {

namespace {

using Data = kainjow::mustache::data;

constexpr std::string_view fieldBegin = "{{";

/// Looks fields up by their whole names, and remembers the first that there is not.
class Fields final : public kainjow::mustache::basic_context<std::string>
{
public:
    void push(const Data *) override {}
    void pop() override {}

    const Data *get(const std::string &name) const override
    {
        const auto field = m_fields.find(name);
        if (field == m_fields.end()) {
            m_unknown = m_unknown.empty() ? name : m_unknown;
            return nullptr;
        }
        return &field->second;
    }

    /// A value is no template: who calls himself one would be asked for what it says.
    const Data *get_partial(const std::string &name) const override
    {
        m_unknown = m_unknown.empty() ? '>' + name : m_unknown;
        return nullptr;
    }

    void add(const std::string &name, const std::string &value)
    {
        m_fields.emplace(name, value.empty() ? Data(false) : Data(value));
    }

    [[nodiscard]] const std::string &unknown() const { return m_unknown; }

private:
    std::map<std::string, Data, std::less<>> m_fields;
    mutable std::string m_unknown;
};

QString namesOf(const PopValues &values)
{
    QStringList names;
    for (const auto &[name, value] : values) {
        names.append(QString::fromStdString(name));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

PopValues valuesOf(const Notice &notice, const contacts::ContactBook &book)
{
    PopValues values{{"dialled", notice.dialled},
                     {"linkedid", notice.linkedid},
                     {"queue", notice.queue},
                     {"server", notice.server}};
    const auto add = [&](const std::string &who, const calls::Party &party) {
        const std::string contact(book.nameOf(party.num));
        values[who + ".number"] = party.num;
        values[who + ".name"] = contact.empty() ? party.name : contact;
        values[who + ".contact"] = contact;
    };
    add("caller", notice.caller);
    add("answerer", notice.answeredBy.value_or(calls::Party()));
    add("transferer", notice.transferredBy.value_or(calls::Party()));
    return values;
}

Result<std::string> fill(std::string_view text, const PopValues &values,
                         const std::function<std::string(std::string_view)> &written)
{
    kainjow::mustache::mustache parsed{std::string(text)};
    if (!parsed.is_valid()) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "“%1” has a field that is not closed. Write fields "
                                             "like {{caller.number}}, without spaces."),
                  {QString::fromUtf8(text)}));
    }
    Fields fields;
    for (const auto &[name, value] : values) {
        fields.add(name, written(value));
    }
    parsed.set_custom_escape([](const std::string &value) { return value; });
    std::string filled = parsed.render(fields);
    if (!fields.unknown().empty()) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "There is no field {{%1}}. Use one of these: %2."),
                  {QString::fromStdString(fields.unknown()), namesOf(values)}));
    }
    return filled;
}

std::string_view literalBegin(std::string_view text)
{
    return text.substr(0, text.find(fieldBegin));
}

bool hasFields(std::string_view text)
{
    return text.find(fieldBegin) != text.npos;
}

} // namespace cacofonisk::notices
