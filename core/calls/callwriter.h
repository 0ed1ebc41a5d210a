// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonwriter.h"
#include "core/calls/call.h"

#include <cstdint>
#include <string>

class QIODevice;

namespace cacofonisk::calls {

/// How much is written of a call.
enum class CallDetail : std::uint8_t {
    Report, ///< what the command line documents for `--report calls`
    Whole   ///< all of it, so that readCall() makes the same call of it: more members, where they
            ///< are not empty, and times to the microsecond
};

/// Writes calls as JSON Lines, in the format that the command line documents for `--report calls`.
class CallWriter
{
public:
    /// `device` is open for writing, stays the caller's and outlives this. Write errors are not
    /// reported here: ask the device.
    explicit CallWriter(QIODevice &device);

    /// Writes one call. Durations that have not ended yet count up to `now`.
    void write(const Call &call, Moment now);

private:
    QIODevice &m_device;
    std::string m_line;
};

/// The object of a call, as CallWriter writes it, or all of it.
void write(JsonWriter &json, const Call &call, Moment now, CallDetail detail = CallDetail::Report);

/// `{"num":…,"name":…,"channel":…}`, or null if there is no party.
void write(JsonWriter &json, const std::optional<Party> &party);

} // namespace cacofonisk::calls
