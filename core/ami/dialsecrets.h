// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cacofonisk::ami {

/// Whether a text is what a dialplan dials.
enum class Dials : std::uint8_t {
    Surely, ///< dial strings, the data of applications: `user:secret@host` is one, too
    Perhaps ///< any other text: only with a technology or a scheme in front
};

/// `text` without the secrets in what is dialled: `IAX2/user@host/500` of
/// `IAX2/user:secret@host/500`, `sip:500@host` of `sip:500:secret@host` (Asterisk:
/// channels/chan_iax2.c, chan_sip.c). Nothing where it holds none.
[[nodiscard]] std::optional<std::string> withoutDialSecrets(std::string_view text, Dials dials);

} // namespace cacofonisk::ami
