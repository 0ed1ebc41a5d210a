// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/parser.h"
#include "core/recording/reader.h"

#include <array>

namespace cacofonisk::recording {

/// Reads what AMI sent, some messages at a time.
class WireReader final : public Reader
{
public:
    WireReader(Window window, ami::Problems &problems);

    [[nodiscard]] std::span<const ami::Message> readAhead() const override
    {
        return m_given == 1 ? std::span(m_messages).first(m_count)
                            : std::span<const ami::Message>();
    }

protected:
    [[nodiscard]] bool take(ami::Message &message) override;
    void restart() override;

private:
    ami::Parser m_parser;
    std::array<ami::Message, 16> m_messages; ///< m_count of them are valid
    std::size_t m_count = 0;
    std::size_t m_given = 0;           ///< of them
    const char *m_beginning = nullptr; ///< of the bytes that they are of
    std::uint64_t m_beginningOffset = 0;
};

} // namespace cacofonisk::recording
