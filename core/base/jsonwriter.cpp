// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/jsonwriter.h"

namespace cacofonisk {

void JsonWriter::value(std::chrono::microseconds duration)
{
    const auto milliseconds = std::chrono::round<std::chrono::milliseconds>(duration).count();
    separate();
    if (milliseconds < 0) {
        m_json += '-';
    }
    const auto size = static_cast<std::uint64_t>(milliseconds < 0 ? -milliseconds : milliseconds);
    m_json += std::to_string(size / 1000);
    if (const auto part = static_cast<unsigned>(size % 1000); part > 0) {
        char digits[] = {'.', static_cast<char>('0' + part / 100),
                         static_cast<char>('0' + part / 10 % 10),
                         static_cast<char>('0' + part % 10)};
        const std::string_view fraction(digits, sizeof digits);
        m_json += fraction.substr(0, fraction.find_last_not_of('0') + 1);
    }
}

} // namespace cacofonisk
