// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace cacofonisk::ami {

/// The device of a channel: `PJSIP/1002` of `PJSIP/1002-0000001a`, `Local/1002@ext` of
/// `Local/1002@ext-00000001;1`. (Asterisk: a channel driver appends `-` and a running number, as in
/// channels/chan_pjsip.c, chan_pjsip_new.)
[[nodiscard]] constexpr std::string_view deviceOf(std::string_view channel)
{
    return channel.substr(0, channel.rfind('-'));
}

} // namespace cacofonisk::ami
