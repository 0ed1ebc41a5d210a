// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/configuration.h"

#include <QStringList>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <functional>
#include <optional>

namespace cacofonisk::delivery {

/// A table of a TOML file. Reads the values that it is asked for, and notes what is wrong with them
/// and, at last, which keys nobody asked for.
class TomlSection
{
public:
    /// All outlive this. `name` as it is written: `[[webhook]]`.
    TomlSection(const toml::table &table, QString name, ConfigurationMistakes &mistakes)
        : m_table(table)
        , m_name(std::move(name))
        , m_mistakes(mistakes)
    {}

    /// Nothing if it is not there; a mistake if it is no text.
    [[nodiscard]] std::optional<QString> text(const char *key);
    /// The same, and a mistake if it is not there.
    [[nodiscard]] QString requiredText(const char *key);
    [[nodiscard]] QStringList texts(const char *key);
    [[nodiscard]] bool truth(const char *key);
    /// From `least` to `most`.
    [[nodiscard]] std::optional<qint64> number(const char *key, qint64 least, qint64 most);
    /// Null if it is not there; a mistake if it is no table.
    [[nodiscard]] const toml::table *table(const char *key);
    /// Each `[[key]]`.
    void forEach(const char *key, const std::function<void(const toml::table &)> &take);
    /// The value itself; null if it is not there.
    [[nodiscard]] const toml::node *node(const char *key);

    /// Notes a mistake with the value of `key`, or with the table if it is not there.
    void refuse(const char *key, const Error &error);
    void refuse(const toml::node &at, const Error &error);

    /// Every key that was not asked for is a mistake.
    void finish();

private:
    template<class Value>
    [[nodiscard]] std::optional<Value> value(const char *key, const Error &otherwise);

    const toml::table &m_table;
    QString m_name;
    ConfigurationMistakes &m_mistakes;
    QStringList m_known; ///< keys that were asked for
};

} // namespace cacofonisk::delivery
