// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/tomlsection.h"

namespace cacofonisk::delivery {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

const toml::node *TomlSection::node(const char *key)
{
    m_known.append(QString::fromLatin1(key));
    return m_table.get(key);
}

template<class Value>
std::optional<Value> TomlSection::value(const char *key, const Error &otherwise)
{
    const toml::node *const found = node(key);
    if (!found) {
        return std::nullopt;
    }
    auto read = found->value_exact<Value>();
    if (!read) {
        refuse(*found, otherwise);
    }
    return read;
}

std::optional<QString> TomlSection::text(const char *key)
{
    const auto read = value<std::string>(
        key, Error(QT_TRANSLATE_NOOP("Error", "“%1” is to be a text: %1 = \"…\""),
                   {QString::fromLatin1(key)}));
    return read ? std::optional(QString::fromStdString(*read)) : std::nullopt;
}

QString TomlSection::requiredText(const char *key)
{
    const auto read = text(key);
    if ((!read && !m_table.contains(key)) || (read && read->isEmpty())) {
        refuse(key, Error(QT_TRANSLATE_NOOP("Error", "%1 needs “%2”."),
                          {m_name, QString::fromLatin1(key)}));
    }
    return read.value_or(QString());
}

QStringList TomlSection::texts(const char *key)
{
    const toml::node *const found = node(key);
    if (!found) {
        return {};
    }
    const Error wrong(
        QT_TRANSLATE_NOOP("Error", "“%1” is to be a list of texts: %1 = [\"…\", \"…\"]"),
        {QString::fromLatin1(key)});
    const toml::array *const array = found->as_array();
    if (!array) {
        refuse(*found, wrong);
        return {};
    }
    QStringList texts;
    for (const toml::node &item : *array) {
        if (const auto text = item.value_exact<std::string>()) {
            texts.append(QString::fromStdString(*text));
        } else {
            refuse(item, wrong);
        }
    }
    return texts;
}

bool TomlSection::truth(const char *key)
{
    return value<bool>(key, Error(QT_TRANSLATE_NOOP("Error", "“%1” is to be true or false."),
                                  {QString::fromLatin1(key)}))
        .value_or(false);
}

std::optional<qint64> TomlSection::number(const char *key, qint64 least, qint64 most)
{
    const Error wrong(QT_TRANSLATE_NOOP("Error", "“%1” is to be a number from %2 to %3."),
                      {QString::fromLatin1(key), QString::number(least), QString::number(most)});
    const auto read = value<int64_t>(key, wrong);
    if (read && (*read < least || *read > most)) {
        refuse(key, wrong);
        return std::nullopt;
    }
    return read ? std::optional<qint64>(*read) : std::nullopt;
}

const toml::table *TomlSection::table(const char *key)
{
    const toml::node *const found = node(key);
    const toml::table *const table = found ? found->as_table() : nullptr;
    if (found && !table) {
        refuse(*found, Error(QT_TRANSLATE_NOOP("Error", "“%1” is to be a table: [%1]"),
                             {QString::fromLatin1(key)}));
    }
    return table;
}

void TomlSection::forEach(const char *key, const std::function<void(const toml::table &)> &take)
{
    const toml::node *const found = node(key);
    if (!found) {
        return;
    }
    const Error wrong(QT_TRANSLATE_NOOP("Error", "“%1” may be there several times: write [[%1]]"),
                      {QString::fromLatin1(key)});
    const toml::array *const array = found->as_array();
    if (!array) {
        refuse(*found, wrong);
        return;
    }
    for (const toml::node &item : *array) {
        if (const toml::table *const table = item.as_table()) {
            take(*table);
        } else {
            refuse(item, wrong);
        }
    }
}

void TomlSection::refuse(const char *key, const Error &error)
{
    const toml::node *const found = m_table.get(key);
    refuse(found ? *found : m_table, error);
}

void TomlSection::refuse(const toml::node &at, const Error &error)
{
    const toml::source_position place = at.source().begin;
    m_mistakes.append({static_cast<int>(place.line), static_cast<int>(place.column), error});
}

void TomlSection::finish()
{
    for (const auto &[key, value] : m_table) {
        const QString name = textOf(key.str());
        if (m_known.contains(name)) {
            continue;
        }
        const toml::source_position place = key.source().begin;
        const QString nearest = nearestOf(name, m_known);
        m_mistakes.append(
            {static_cast<int>(place.line), static_cast<int>(place.column),
             nearest.isEmpty()
                 ? Error(QT_TRANSLATE_NOOP("Error", "%1 has no “%2”. It has: %3."),
                         {m_name, name, m_known.join(QStringLiteral(", "))})
                 : Error(QT_TRANSLATE_NOOP("Error", "%1 has no “%2”. Did you mean “%3”?"),
                         {m_name, name, nearest})});
    }
}

} // namespace cacofonisk::delivery
