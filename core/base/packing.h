// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/bytes.h"
#include "core/base/inlinetext.h"
#include "core/base/moment.h"
#include "core/base/table.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cacofonisk {

template<class Number>
concept Packable = std::integral<Number> || std::is_enum_v<Number>;

/// Writes values in few bytes, to be read by an Unpacker of the same program: numbers take as many
/// bytes as they need, and moments are written relative to the one before. A function
/// `members(archive, value)` beside a struct lists its members.
class Packer
{
public:
    Packer()
        : m_bytes(1 << 16, Qt::Uninitialized)
        , m_at(m_bytes.data())
        , m_end(m_at + m_bytes.size())
    {}

    template<class... Values>
    void operator()(const Values &...values)
    {
        (pack(values), ...);
    }

    /// Everything that was written; nothing may be written after this.
    [[nodiscard]] QByteArray take()
    {
        m_bytes.truncate(m_at - m_bytes.data());
        return std::move(m_bytes);
    }

private:
    /// Makes room for `size` bytes at m_at. A checkpoint takes a fifth less time this way than by
    /// appending to a string.
    void makeRoom(qsizetype size)
    {
        if (m_end - m_at < size) {
            grow(size);
        }
    }

    void grow(qsizetype size)
    {
        const qsizetype written = m_at - m_bytes.data();
        m_bytes.resize(2 * m_bytes.size() + size);
        m_at = m_bytes.data() + written;
        m_end = m_bytes.data() + m_bytes.size();
    }

    template<Packable Number>
    void pack(Number number)
    {
        const auto value = static_cast<std::int64_t>(number);
        // Small if the number is small, whatever its sign.
        auto bits =
            static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
        constexpr qsizetype most = 10; // bytes of 7 bits each
        makeRoom(most);
        for (; bits >= 0x80; bits >>= 7) {
            *m_at++ = static_cast<char>(bits | 0x80);
        }
        *m_at++ = static_cast<char>(bits);
    }

    void pack(const std::string &text) { pack(std::string_view(text)); }

    template<std::size_t room>
    void pack(const InlineText<room> &text)
    {
        pack(std::string_view(text));
    }

    void pack(std::string_view text)
    {
        pack(text.size());
        makeRoom(static_cast<qsizetype>(text.size()));
        moveBytes(m_at, text.data(), text.size());
        m_at += text.size();
    }

    void pack(std::chrono::microseconds duration) { pack(duration.count()); }

    void pack(Moment moment) { pack((moment - std::exchange(m_moment, moment)).count()); }

    template<class Record>
    void pack(Id<Record> id)
    {
        pack(id ? id.index() + 1 : 0);
    }

    template<class Value>
    void pack(const std::optional<Value> &value)
    {
        pack(value.has_value());
        if (value) {
            pack(*value);
        }
    }

    template<class Value>
    void pack(const std::vector<Value> &values)
    {
        packEach(values);
    }

    template<class Value, auto room>
    void pack(const QVarLengthArray<Value, room> &values)
    {
        packEach(values);
    }

    void packEach(const auto &values)
    {
        pack(values.size());
        for (const auto &value : values) {
            pack(value);
        }
    }

    template<class Record>
    void pack(const Table<Record> &table)
    {
        pack(table.size());
        pack(table.free());
        table.forEach([this](const Record &record) {
            pack(record.id);
            pack(record);
        });
    }

    template<class Value>
    requires std::is_class_v<Value>
    void pack(const Value &value)
    {
        members(*this, const_cast<Value &>(value)); // which writes nothing into it
    }

    QByteArray m_bytes;
    char *m_at;  ///< in m_bytes
    char *m_end; ///< of them
    Moment m_moment;
};

/// Reads what a Packer wrote, into fresh values.
class Unpacker
{
public:
    /// `bytes` outlive this.
    explicit Unpacker(std::string_view bytes)
        : m_at(bytes.data())
    {}

    template<class... Values>
    void operator()(Values &...values)
    {
        (unpack(values), ...);
    }

private:
    template<Packable Number>
    void unpack(Number &number)
    {
        std::uint64_t bits = 0;
        int shift = 0;
        for (; (*m_at & 0x80) != 0; ++m_at, shift += 7) {
            bits |= static_cast<std::uint64_t>(*m_at & 0x7f) << shift;
        }
        bits |= static_cast<std::uint64_t>(*m_at++) << shift;
        number = static_cast<Number>(static_cast<std::int64_t>(bits >> 1) ^
                                     -static_cast<std::int64_t>(bits & 1));
    }

    template<class Value>
    Value next()
    {
        Value value{};
        unpack(value);
        return value;
    }

    void unpack(std::string &text) { text = nextText(); }

    template<std::size_t room>
    void unpack(InlineText<room> &text)
    {
        text = nextText();
    }

    std::string_view nextText()
    {
        const auto size = next<std::size_t>();
        return {std::exchange(m_at, m_at + size), size};
    }

    void unpack(std::chrono::microseconds &duration)
    {
        duration = std::chrono::microseconds(next<std::int64_t>());
    }

    void unpack(Moment &moment)
    {
        m_moment += std::chrono::microseconds(next<std::int64_t>());
        moment = m_moment;
    }

    template<class Record>
    void unpack(Id<Record> &id)
    {
        const auto following = next<std::uint32_t>();
        id = following == 0 ? Id<Record>() : Id<Record>(following - 1);
    }

    template<class Value>
    void unpack(std::optional<Value> &value)
    {
        if (next<bool>()) {
            unpack(value.emplace());
        }
    }

    template<class Value>
    void unpack(std::vector<Value> &values)
    {
        unpackEach(values);
    }

    template<class Value, auto room>
    void unpack(QVarLengthArray<Value, room> &values)
    {
        unpackEach(values);
    }

    void unpackEach(auto &values)
    {
        values.resize(static_cast<decltype(values.size())>(next<std::size_t>()));
        for (auto &value : values) {
            unpack(value);
        }
    }

    template<class Record>
    void unpack(Table<Record> &table)
    {
        const auto size = next<std::size_t>();
        std::vector<Id<Record>> free;
        unpack(free);
        table.refill(size, free, [this](auto record) {
            const auto id = next<Id<Record>>();
            unpack(record(id));
            return id;
        });
    }

    template<class Value>
    requires std::is_class_v<Value>
    void unpack(Value &value) { members(*this, value); }

    const char *m_at;
    Moment m_moment;
};

} // namespace cacofonisk
