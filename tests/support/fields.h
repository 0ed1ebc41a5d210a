// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/packing.h"

#include <QByteArray>

#include <cstddef>
#include <utility>

namespace cacofonisk::test {

/// Converts to whatever a field may be.
struct AnyField
{
    template<class Field>
    operator Field() const; // never called
};

/// How many fields an aggregate has; a base counts as one.
template<class Record, std::size_t... fields>
[[nodiscard]] consteval std::size_t fieldCount(std::index_sequence<fields...> counted = {})
{
    if constexpr (requires { Record{(static_cast<void>(fields), AnyField())..., AnyField()}; }) {
        return fieldCount<Record>(std::make_index_sequence<sizeof...(fields) + 1>());
    } else {
        return counted.size();
    }
}

/// Counts the fields that `members(archive, record)` lists.
struct FieldCounter
{
    std::size_t count = 0;

    void operator()(auto &...fields) { count += sizeof...(fields); }
};

/// Gives the listed field number `chosen`, from 0, another value than it has.
class FieldSetter
{
public:
    explicit FieldSetter(std::size_t chosen)
        : m_chosen(chosen)
    {}

    void operator()(auto &...fields) { (setChosen(fields), ...); }

private:
    struct All
    {
        void operator()(auto &...fields) { (set(fields), ...); }
    };

    void setChosen(auto &field)
    {
        if (m_at++ == m_chosen) {
            set(field);
        }
    }

    template<Packable Number>
    static void set(Number &number)
    {
        number = static_cast<Number>(static_cast<int>(number) == 1 ? 0 : 1);
    }

    static void set(std::string &text) { text = "text"; }

    template<std::size_t room>
    static void set(InlineText<room> &text)
    {
        text = "text";
    }

    static void set(std::chrono::microseconds &duration) { duration += std::chrono::seconds(7); }

    static void set(Moment &moment) { moment += std::chrono::seconds(7); }

    template<class Record>
    static void set(Id<Record> &id)
    {
        id = Id<Record>(5);
    }

    template<class Value>
    static void set(std::optional<Value> &value)
    {
        set(value.emplace());
    }

    template<class Value>
    static void set(std::vector<Value> &values)
    {
        set(values.emplace_back());
    }

    template<class Value, auto room>
    static void set(QVarLengthArray<Value, room> &values)
    {
        values.append(Value());
        set(values.back());
    }

    template<class Value>
    requires std::is_class_v<Value>
    static void set(Value &value)
    {
        All all;
        members(all, value);
    }

    std::size_t m_chosen;
    std::size_t m_at = 0;
};

} // namespace cacofonisk::test
