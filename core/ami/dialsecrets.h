// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cacofonisk::ami {

/// How likely a text is to be a dial string.
enum class Dials : std::uint8_t {
    Surely, ///< dial strings and application data: `user:secret@host` counts as well
    Perhaps ///< any other text: only after a technology or URI scheme
};

/// `text` without the secrets in its dial strings: `IAX2/user@host/500` for
/// `IAX2/user:secret@host/500`, `sip:500@host` for `sip:500:secret@host` (Asterisk:
/// channels/chan_iax2.c, chan_sip.c). Nothing if it contains no secret.
[[nodiscard]] std::optional<std::string> withoutDialSecrets(std::string_view text, Dials dials);

} // namespace cacofonisk::ami
