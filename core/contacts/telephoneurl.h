// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

#include <optional>
#include <string_view>

namespace cacofonisk::contacts {

/// The address by which a desktop is asked to call a number, `tel:+31201234567` (RFC 3966). Nothing
/// if `number` (UTF-8) has more in it than digits and what people write between them: callers write
/// their numbers themselves, and service codes such as `*21*…#` are not to be dialled for them.
[[nodiscard]] std::optional<QUrl> telephoneUrl(std::string_view number);

} // namespace cacofonisk::contacts
