// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace cacofonisk::ladder {

/// What an application of the dialplan does with a call that it takes.
enum class Service : std::uint8_t {
    Voicemail,
    VoicemailMenu,
    Announcement,
    Music,
    EchoTest,
    Page,
    Recording,
    ListeningIn,
    AgentLogin,
    Agents,
    Queue,
    Conference,
    Parking,
    Program, ///< outside Asterisk
    Other
};

/// By the name of the application, `VoiceMail`.
[[nodiscard]] Service serviceOf(std::string_view application);

/// In words, to be read behind "reaches": `the voicemail`. Of another, its name.
[[nodiscard]] QString serviceText(std::string_view application);

} // namespace cacofonisk::ladder
