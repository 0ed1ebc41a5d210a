// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/ami/problems.h"
#include "core/base/error.h"
#include "core/recording/masking/withholder.h"
#include "core/recording/writing/encoder.h"

#include <QFile>

#include <memory>
#include <optional>
#include <string>

namespace cacofonisk::recording {

/// Writes messages into a recording, values as on the wire; but what no recording may hold, it
/// leaves out: see Withholder.
class Writer
{
public:
    virtual ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Creates the file, over one that is there; `-` is standard output. `compressed`: with gzip.
    /// `problems` outlives the writer.
    [[nodiscard]] static Result<std::unique_ptr<Writer>>
    create(const QString &path, Format format, bool compressed, ami::Problems &problems);

    /// As TextDecoder::setCodePage(), for what JSON needs UTF-8 of.
    [[nodiscard]] bool setCodePage(const QByteArray &name) { return m_encoder.setCodePage(name); }

    /// The format that a file of this name is expected to have, and whether its name says gzip;
    /// nothing where the name says no format.
    [[nodiscard]] static std::optional<std::pair<Format, bool>> formatOfName(const QString &path);

    /// `server`: whose message it is, where those of several servers are to be told apart.
    [[nodiscard]] Result<void> write(const ami::Message &message, std::string_view server = {});

    /// Writes what is still to be written, and the end. To be called last.
    [[nodiscard]] Result<void> finish();

    /// Messages that this format has no place for: an array holds events alone.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    class Output;

    Writer(std::unique_ptr<Output> output, Format format, ami::Problems &problems);

    std::unique_ptr<Output> m_output;
    Format m_format;
    Encoder m_encoder;
    Withholder m_withholder;
    std::string m_text; ///< that is still to be written
    std::uint64_t m_written = 0;
    std::uint64_t m_leftOut = 0;
};

} // namespace cacofonisk::recording
