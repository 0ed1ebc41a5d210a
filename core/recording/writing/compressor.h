// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

#include <zlib.h>

namespace cacofonisk::recording {

/// Compresses with gzip, piece by piece: each piece can be read as soon as it is written, whatever
/// happens to those after it. This makes files about twice as large as compressing everything at
/// once.
class Compressor
{
public:
    Compressor();
    ~Compressor();
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;

    /// The bytes to write for the next piece; valid until the next call.
    [[nodiscard]] std::string_view add(std::string_view piece) { return run(piece, Z_SYNC_FLUSH); }

    /// The bytes to write at the end; valid as long as this object. Nothing may be added
    /// afterwards.
    [[nodiscard]] std::string_view finish() { return run({}, Z_FINISH); }

private:
    [[nodiscard]] std::string_view run(std::string_view piece, int flush);

    z_stream m_stream{};
    std::string m_out;
};

} // namespace cacofonisk::recording
