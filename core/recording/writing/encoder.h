// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/ami/text.h"
#include "core/recording/format.h"

#include <string>
#include <string_view>

namespace cacofonisk::recording {

/// Makes the text of messages as it stands in a recording, values as on the wire: JSON in UTF-8,
/// an object a message, what repeats a key in the list of the first.
class Encoder
{
public:
    /// `problems` outlives the encoder.
    Encoder(Format format, ami::Problems &problems);

    /// As TextDecoder::setCodePage(), for what JSON needs UTF-8 of.
    [[nodiscard]] bool setCodePage(const QByteArray &name) { return m_decoder.setCodePage(name); }

    /// Whether the format has a place for the message: an array holds events alone.
    [[nodiscard]] bool hasPlaceFor(const ami::Message &message) const;

    /// Appends the message to `text`, a line end included where the format has one between
    /// messages. `server` tells those of several servers apart; wire text has no place for it.
    void append(std::string &text, const ami::Message &message, std::string_view server = {});

private:
    static void appendWire(std::string &text, const ami::Message &message);
    void appendObject(std::string &text, const ami::Message &message, std::string_view server);
    void appendText(std::string &text, std::string_view value);

    Format m_format;
    ami::TextDecoder m_decoder;
};

} // namespace cacofonisk::recording
