// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/inlinetext.h"
#include "core/base/table.h"

#include <string>
#include <string_view>

namespace cacofonisk::tracking {

struct Extension;
using ExtensionId = Id<Extension>;

/// A number of the PBX that has a hint: the devices that determine its state.
struct Extension
{
    InlineText<79> address; ///< `1001@ext`: exten and context
    ExtensionId id;
    std::string exten;
    std::string hint; ///< `PJSIP/1001`, several joined by `&`
    int status = -1;  ///< Asterisk: include/asterisk/pbx.h, enum ast_extension_states

    [[nodiscard]] std::string_view key() const { return address; }

    void renew() { *this = Extension(); }

    /// Whether `device` (`PJSIP/1001`) is one of its devices.
    [[nodiscard]] bool hasDevice(std::string_view device) const;

    bool operator==(const Extension &) const = default;
};

} // namespace cacofonisk::tracking
