// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/cardwriter.h"

#include <string>
#include <string_view>
#include <unordered_map>

class QIODevice;

namespace cacofonisk::switchboard {

/// Writes changes of a switchboard as JSON Lines, in the format that the command line documents for
/// `--report switchboard`: an object for each extension, queue, conference and parking space that
/// is not as it was when it was last written. That of a phone which no hint names has, besides what
/// others have, `device`: two phones may have one name, `SIP/1001` and `PJSIP/1001`.
class SwitchboardWriter
{
public:
    /// `device` is open for writing, stays the caller's and outlives this. Write errors are not
    /// reported here: ask the device.
    explicit SwitchboardWriter(QIODevice &device);

    /// Writes what has changed on one server. `now` is the time of the change.
    void write(const Cards &changes, std::string_view server, Moment now);

private:
    QIODevice &m_device;
    std::string m_line;
    std::unordered_map<std::string, CardWriter> m_writers; ///< by server
};

} // namespace cacofonisk::switchboard
