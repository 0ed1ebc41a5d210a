// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonwriter.h"
#include "core/calls/call.h"

class QIODevice;

namespace cacofonisk::calls {

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

/// The object of a call, as CallWriter writes it.
void write(JsonWriter &json, const Call &call, Moment now);

/// `{"num":…,"name":…,"channel":…}`, or null if there is no party.
void write(JsonWriter &json, const std::optional<Party> &party);

} // namespace cacofonisk::calls
