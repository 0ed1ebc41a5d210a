// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/ami/text.h"
#include "core/recording/format.h"

#include <string>
#include <string_view>

namespace cacofonisk::recording {

/// Converts messages to text as it stands in a recording, with values as on the wire. JSON is in
/// UTF-8, one object per message; the values of a repeated key form an array, in the place of the
/// first.
class Encoder
{
public:
    /// `problems` outlives the encoder.
    Encoder(Format format, ami::Problems &problems);

    /// Sets the code page of text that has to be converted to UTF-8 for JSON: see
    /// TextDecoder::setCodePage().
    [[nodiscard]] bool setCodePage(const QByteArray &name) { return m_decoder.setCodePage(name); }

    /// Whether the format can contain the message: a JSON array contains only events.
    [[nodiscard]] bool hasPlaceFor(const ami::Message &message) const;

    /// Appends the message to `text`, with a line end if the format has one between messages.
    /// `server` tells the messages of several servers apart; wire text cannot contain it.
    void append(std::string &text, const ami::Message &message, std::string_view server = {});

private:
    static void appendWire(std::string &text, const ami::Message &message);
    void appendObject(std::string &text, const ami::Message &message, std::string_view server);
    void appendText(std::string &text, std::string_view value);

    Format m_format;
    ami::TextDecoder m_decoder;
};

} // namespace cacofonisk::recording
