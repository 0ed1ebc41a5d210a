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

/// Writes messages to a recording, with values as on the wire, but without what must not be
/// recorded: see Withholder.
class Writer
{
public:
    virtual ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Creates the file, replacing one that is already there; `-` is standard output. `compressed`:
    /// with gzip. `problems` outlives the writer.
    [[nodiscard]] static Result<std::unique_ptr<Writer>>
    create(const QString &path, Format format, bool compressed, ami::Problems &problems);

    /// Sets the code page of text that has to be converted to UTF-8 for JSON: see
    /// TextDecoder::setCodePage().
    [[nodiscard]] bool setCodePage(const QByteArray &name) { return m_encoder.setCodePage(name); }

    /// The format that the name of a file implies, and whether it implies gzip; nothing if it
    /// implies no format.
    [[nodiscard]] static std::optional<std::pair<Format, bool>> formatOfName(const QString &path);

    /// `server`: the sender, if the messages of several servers are to be told apart. An error may
    /// come late: text is buffered.
    [[nodiscard]] Result<void> write(const ami::Message &message, std::string_view server = {});

    /// Writes what is still buffered, and the end of the recording. To be called last.
    [[nodiscard]] Result<void> finish();

    /// How many messages the format cannot contain: a JSON array contains only events.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    class Output;

    Writer(std::unique_ptr<Output> output, Format format, ami::Problems &problems);

    std::unique_ptr<Output> m_output;
    Format m_format;
    Encoder m_encoder;
    Withholder m_withholder;
    std::string m_text; ///< not written yet
    std::uint64_t m_written = 0;
    std::uint64_t m_leftOut = 0;
};

} // namespace cacofonisk::recording
